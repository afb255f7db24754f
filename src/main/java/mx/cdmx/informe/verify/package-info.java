/** Whether what was compiled is fit to deliver to Congress: each check of {@code build --final}. */
package mx.cdmx.informe.verify;
