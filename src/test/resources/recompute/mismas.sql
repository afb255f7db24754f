-- Which figures are one: asked for again and again, as each turn goes one reference further.

-- fin
update cifra c set fin = (select p.misma from cifra p where p.clave = c.fin)
  where exists (
    select 1 from cifra p join cifra q on q.clave = p.misma where p.clave = c.fin);

-- grupo
update cifra c set grupo = (
    select min(o.grupo) from cifra o
    where o.clave = c.clave or o.clave = c.misma or o.misma = c.clave or o.misma = c.misma)
  where grupo > (
    select min(o.grupo) from cifra o
    where o.clave = c.clave or o.clave = c.misma or o.misma = c.clave or o.misma = c.misma);
