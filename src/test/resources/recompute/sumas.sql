-- Tables of sums: a key, a number and an activity behind it a row; a number stands once for each
-- activity behind it, so what tells it (the last column) says which are one.

-- montos
select u.que || u.cola, u.valor, d.ruta, u.clave, u.palabras
from unica u join dicha d on d.clave = u.clave where u.concepto = 'monto';

-- montos-por-contraparte
select u.que || '/' || u.quien || u.cola, u.valor, d.ruta, u.clave, u.palabras
from unica u join dicha d on d.clave = u.clave where u.concepto = 'monto';

-- bienes-donados
select u.que || u.cola, u.valor, d.ruta, u.clave, u.palabras
from unica u join dicha d on d.clave = u.clave where u.concepto = 'bienes-donados';

-- bienes-donados-por-contraparte
select u.que || '/' || u.quien || u.cola, u.valor, d.ruta, u.clave, u.palabras
from unica u join dicha d on d.clave = u.clave where u.concepto = 'bienes-donados';

-- personas
select u.concepto || u.cola, u.valor, d.ruta, u.clave, u.palabras
from unica u join dicha d on d.clave = u.clave
where u.concepto in ('asistentes', 'participantes', 'panelistas', 'audiencia', 'beneficiarios');

-- cifras
select u.clave, u.valor, d.ruta, u.clave, u.palabras
from unica u join dicha d on d.clave = u.clave;

-- totales
select 'actividades', 1, ruta, ruta, null from actividad
union all select 'dependencias', 1, ruta, dependencia, null from participa
union all select 'socios', 1, ruta, socio, null from con
union all select 'paises', 1, ruta, pais, null from en_pais where pais <> 'MX'
union all select 'ciudades', 1, ruta, ciudad, null from en_ciudad where pais <> 'MX'
union all select 'cifras', 1, d.ruta, d.clave, null from dicha d
union all values ('actividades', 0, null, '', null), ('dependencias', 0, null, '', null),
  ('socios', 0, null, '', null), ('paises', 0, null, '', null), ('ciudades', 0, null, '', null),
  ('cifras', 0, null, '', null);
