-- The records of an edition as tables. Written for the check alone: it knows nothing of the program.
create table edicion (inicio date, fin date);
create table apartado (id varchar primary key);
create table bloque (apartado varchar, id varchar, primary key (apartado, id));
create table categoria (apartado varchar, bloque varchar, id varchar, nombre varchar);
create table dependencia (id varchar primary key);
create table socio (id varchar primary key, clase varchar, pais varchar);
create table lugar (id varchar primary key, pais varchar, es_pais boolean);
-- ruta is folder and name, since two folders may hold records of one name
create table actividad (
  ruta varchar primary key, id varchar, apartado varchar, bloque varchar, categoria varchar,
  tipo varchar, modalidad varchar, mes varchar);
create table participa (ruta varchar, dependencia varchar);
create table con (ruta varchar, socio varchar);
create table en (ruta varchar, lugar varchar);
create table cifra (
  clave varchar primary key, ruta varchar, concepto varchar, valor numeric(60, 20), unidad varchar,
  moneda varchar, calificador varchar, sentido varchar, contraparte varchar, misma varchar,
  -- where the references that start here end, and the group of those that are one
  fin varchar, grupo varchar);
