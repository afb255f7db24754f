package mx.cdmx.informe.load;

import mx.cdmx.informe.diagnostics.SourceFile;

/**
 * A file that was read and fits its schema.
 *
 * @param file the file
 * @param root its tree
 * @param origin where its parts were written
 */
record Document(SourceFile file, Node root, NodeOrigin origin) {}
