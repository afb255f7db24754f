create view donde as
  select a.ruta, a.apartado, b.id as bloque,
    (select min(c.id) from categoria c
      where c.apartado = a.apartado and c.id = a.categoria and c.bloque is not distinct from b.id)
      as categoria,
    (select min(c.nombre) from categoria c
      where c.apartado = a.apartado and c.id = a.categoria and c.bloque is not distinct from b.id)
      as nombre
  from actividad a left join bloque b on b.apartado = a.apartado and b.id = a.bloque;

create view mes as
  select formatdatetime(dateadd(month, x, e.inicio), 'yyyy-MM') as clave
  from edicion e, system_range(0, 1200) where dateadd(month, x, e.inicio) <= e.fin;

create view de_clase as
  select distinct c.ruta, s.clase from con c join socio s on s.id = c.socio;

create view en_pais as
  select c.ruta, s.pais from con c join socio s on s.id = c.socio where s.pais is not null
  union
  select e.ruta, l.pais from en e join lugar l on l.id = e.lugar;

create view en_ciudad as
  select distinct e.ruta, l.id as ciudad, l.pais from en e join lugar l on l.id = e.lugar
  where not l.es_pais;

-- each figure once: the one that the others of its group end at, with all activities of the group
create view unica as
  select c.*, case when c.calificador is null then '' else '/aproximada' end as cola,
    lower(trim(c.calificador)) as palabras,
    coalesce(c.moneda, c.unidad, 'sin-unidad') || '/' || coalesce(c.sentido, 'sin-sentido') as que,
    coalesce(c.contraparte, 'sin-contraparte') as quien
  from cifra c
  where c.clave = (select min(o.fin) from cifra o where o.grupo = c.grupo);

create view dicha as
  select u.clave, c.ruta from unica u join cifra c on c.grupo = u.grupo;
