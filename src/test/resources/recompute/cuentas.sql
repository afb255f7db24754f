-- Tables that count activities: a key and an activity a row; a key alone is a row of zero.

-- sin-dato
select 'sin-fecha', ruta from actividad where mes is null
union all select 'sin-tipo', ruta from actividad where tipo is null
union all select 'sin-modalidad', ruta from actividad where modalidad is null
union all select 'sin-dependencia', ruta from actividad where ruta not in (select ruta from participa)
union all select 'sin-socio', ruta from actividad where ruta not in (select ruta from con)
union all select 'sin-pais', ruta from actividad where ruta not in (select ruta from en_pais)
union all select 'sin-lugar', ruta from actividad where ruta not in (select ruta from en)
union all select 'sin-cifra', ruta from actividad where ruta not in (select ruta from cifra)
union all values ('sin-fecha', null), ('sin-tipo', null), ('sin-modalidad', null),
  ('sin-dependencia', null), ('sin-socio', null), ('sin-pais', null), ('sin-lugar', null),
  ('sin-cifra', null);

-- por-apartado
select p.id, a.ruta from apartado p left join actividad a on a.apartado = p.id;

-- por-bloque
select apartado || '/' || coalesce(bloque, 'sin-bloque'), ruta from donde;

-- por-categoria
select apartado || '/' || coalesce(bloque, 'sin-bloque') || '/'
  || coalesce(categoria, 'sin-categoria'), ruta from donde;

-- por-categoria-en-total
select coalesce(nombre, 'sin-categoria'), ruta from donde
union all values ('sin-categoria', null);

-- por-tipo
select coalesce(tipo, 'sin-tipo'), ruta from actividad union all values ('sin-tipo', null);

-- por-modalidad
select coalesce(modalidad, 'sin-modalidad'), ruta from actividad
union all values ('sin-modalidad', null);

-- por-mes
select coalesce(mes, 'sin-fecha'), ruta from actividad
union all select clave, null from mes union all values ('sin-fecha', null);

-- por-dependencia
select dependencia, ruta from participa
union all select 'sin-dependencia', ruta from actividad where ruta not in (select ruta from participa)
union all values ('sin-dependencia', null);

-- por-socio
select socio, ruta from con
union all select 'sin-socio', ruta from actividad where ruta not in (select ruta from con)
union all values ('sin-socio', null);

-- por-clase
select clase, ruta from de_clase
union all select 'sin-clase', ruta from actividad where ruta not in (select ruta from de_clase)
union all values ('sin-clase', null);

-- por-pais
select pais, ruta from en_pais
union all select 'sin-pais', ruta from actividad where ruta not in (select ruta from en_pais)
union all values ('sin-pais', null);

-- por-ciudad
select ciudad, ruta from en_ciudad
union all select 'sin-ciudad', ruta from actividad where ruta not in (select ruta from en_ciudad)
union all values ('sin-ciudad', null);

-- red-dependencia-socio
select p.dependencia || '/' || c.socio, p.ruta from participa p join con c on c.ruta = p.ruta;

-- red-dependencias
select p.dependencia || '/' || q.dependencia, p.ruta
from participa p join participa q on q.ruta = p.ruta and p.dependencia < q.dependencia;
