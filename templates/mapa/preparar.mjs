// Prepara mundo.txt, las formas del mapa del informe, a partir de Natural Earth (dominio público).
//
// Solo hace falta si cambia la fuente o la proyección. En una carpeta aparte:
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3 \
//     d3-geo@3.1.2 d3-geo-projection@4.0.0 i18n-iso-countries@7.14.0
//   cp RUTA/templates/mapa/preparar.mjs . && node preparar.mjs > RUTA/templates/mapa/mundo.txt
//
// Proyección: Equal Earth (Šavrič, Patterson y Jenny, 2018). Es equivalente: un país se ve tan grande
// como es, que es lo justo donde el tinte se lee por su área; y sus formas recuerdan a las de Robinson,
// que la gente conoce. El meridiano central del mundo es el de 11° E, para que el corte (169° O) pase por el
// estrecho de Bering y no parta ningún país; el de cada recuadro, el suyo.
//
// Sin la Antártida. Los países se simplifican juntos, de modo que las fronteras comunes coinciden.
// Chipre del Norte, Somalilandia y Kosovo, sin código ISO en la fuente, son parte de la tierra y nada más.
// La fuente da a Rusia la península de Crimea; aquí va con Ucrania (Naciones Unidas, resolución 68/262).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { geoCentroid, geoEqualEarth } from 'd3-geo';
import { geoProject, geoStitch } from 'd3-geo-projection';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries');
const read = (name) => JSON.parse(readFileSync(require.resolve('world-atlas/' + name)));

const DETALLE = 2.5; // área mínima, en unidades cuadradas, que decide si un punto se queda
const ISLA = 4; // una isla menor que esta área no se dibuja si su país tiene otra mayor
const LIENZO = [2003, 940];

// El mundo y, sobre sus mares vacíos, los recuadros que amplían lo que en él no se distingue:
// meridiano central, unidades del lienzo por unidad de la proyección, qué lugar cae en qué punto, y la caja.
const PANELES = [
  {
    id: 'mundo', titulo: '', fuente: 'countries-110m.json',
    meridiano: 11, escala: 315, lugar: [11, 84], punto: [1150, 0], caja: [297, 0, 1706, 742],
  },
  {
    id: 'mexico', titulo: 'De México a Colombia', fuente: 'countries-50m.json',
    meridiano: -86, escala: 1000, lugar: [-86, 13.2], punto: [345, 656], caja: [2, 416, 690, 518],
  },
  {
    id: 'europa', titulo: 'Europa', fuente: 'countries-50m.json',
    meridiano: 8, escala: 800, lugar: [8, 46.8], punto: [1300, 782], caja: [950, 634, 730, 300],
  },
];

function projectionOf({ meridiano, escala, lugar, punto }) {
  const plain = geoEqualEarth().rotate([-meridiano, 0]).precision(0).scale(escala).translate([0, 0]);
  const [x, y] = plain(lugar);
  return plain.translate([punto[0] - x, punto[1] - y]);
}
const grid = ([x, y]) => [Math.round(x), Math.round(y)];

const code = (f) => (f.id === undefined ? undefined : iso.numericToAlpha2(f.id));
const isAntarctica = (f) => f.id === '010';

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

/** Gives Ukraine the part of Russia that lies in Crimea. */
function withCrimea(features) {
  const russia = features.find((f) => code(f) === 'RU');
  const ukraine = features.find((f) => code(f) === 'UA');
  const inCrimea = (polygon) => {
    const [lon, lat] = geoCentroid({ type: 'Polygon', coordinates: polygon });
    return lon > 32 && lon < 37 && lat > 44 && lat < 46.5;
  };
  const [given, kept] = [true, false].map((wanted) =>
    polygonsOf(russia.geometry).filter((p) => inCrimea(p) === wanted),
  );
  if (given.length !== 1) throw new Error('Crimea');
  russia.geometry = { type: 'MultiPolygon', coordinates: kept };
  ukraine.geometry = { type: 'MultiPolygon', coordinates: [...polygonsOf(ukraine.geometry), ...given] };
}

/** The countries of a panel, simplified together. */
function countries({ fuente, caja: [x, y, w, h] }, projection) {
  const source = read(fuente);
  const whole = geoStitch(feature(source, source.objects.countries));
  whole.features = whole.features.filter((f) => !isAntarctica(f));
  withCrimea(whole.features);
  const flat = geoProject(whole, projection.clipExtent([[x, y], [x + w, y + h]]));
  projection.clipExtent(null);
  flat.features = flat.features.filter((f) => f.geometry && polygonsOf(f.geometry).length);
  const joined = topology({ paises: flat }, 1e5);
  return simplify(presimplify(joined), DETALLE);
}

const area = (ring) =>
  Math.abs(ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length];
    return sum + x * ny - nx * y;
  }, 0) / 2);

/** The outer rings and holes of a geometry in whole units, without repeated points. */
function rings(geometry) {
  const found = polygonsOf(geometry).flat().map((ring) => {
    const points = ring.slice(0, -1).map(grid);
    return points.filter(([x, y], i) => {
      const [px, py] = points[(i + points.length - 1) % points.length];
      return x !== px || y !== py;
    });
  });
  const largest = Math.max(...found.map(area));
  return found.filter((r) => r.length > 2 && area(r) >= Math.min(ISLA, largest) && area(r) > 0);
}

/** A path of SVG with relative whole numbers. */
function path(geometry) {
  return rings(geometry)
    .map((ring) => {
      let [x, y] = ring[0];
      const steps = ring.slice(1).map(([nx, ny]) => {
        const step = `${nx - x},${ny - y}`;
        [x, y] = [nx, ny];
        return step;
      });
      return `M${ring[0]}l${steps.join(' ')}z`;
    })
    .join('');
}

/** Where the name of a country may stand: the middle of its largest part. */
function centre(f, projection) {
  const flat = (polygon) => area(polygon[0].map((p) => projection(p)));
  const largest = polygonsOf(f.geometry).reduce((a, b) => (flat(b) > flat(a) ? b : a));
  return grid(projection(geoCentroid({ type: 'Polygon', coordinates: largest })));
}

const world = projectionOf(PANELES[0]);

/** What a panel shows of the world, as a box on it. */
function shown(projection, [x, y, w, h]) {
  const edge = [0, 1, 2, 3, 4].map((i) => i / 4);
  const rim = edge.flatMap((t) => [[x + t * w, y], [x + t * w, y + h], [x, y + t * h], [x + w, y + t * h]]);
  const onWorld = rim.map((p) => grid(world(projection.invert(p))));
  const [xs, ys] = [0, 1].map((axis) => onWorld.map((p) => p[axis]));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

function print(panel) {
  const projection = projectionOf(panel);
  const [left, top, w, h] = panel.caja;
  const inside = ([x, y]) => x > left && y > top && x < left + w && y < top + h;
  const found = countries(panel, projection);
  const shapes = new Map();
  for (const f of feature(found, found.objects.paises).features) {
    if (code(f)) shapes.set(code(f), path(f.geometry));
  }
  const land = merge(found, found.objects.paises.geometries);
  const all = read('countries-50m.json');
  const lines = feature(all, all.objects.countries)
    .features.filter((f) => code(f) && !isAntarctica(f))
    .map((f) => ({ id: code(f), middle: centre(f, projection), shape: shapes.get(code(f)) ?? '' }))
    .filter(({ middle, shape }) => shape || inside(middle))
    .map(({ id, middle, shape }) => [id, middle.join(' '), shape].join('\t'))
    .sort();
  const onWorld = panel === PANELES[0] ? [0, 0, 0, 0] : shown(projection, panel.caja);
  const [x0, y0] = projection([panel.meridiano, 0]);
  const numbers = [panel.meridiano, panel.escala, x0.toFixed(3), (-y0).toFixed(3), ...panel.caja, ...onWorld];
  console.log(['panel', panel.id, panel.titulo, ...numbers].join('\t'));
  console.log(['tierra', path(land)].join('\t'));
  lines.forEach((line) => console.log(line));
}

console.log('# Formas del mapa: Natural Earth, dominio público (https://www.naturalearthdata.com), 1:110 millones');
console.log('# el mundo y 1:50 millones los recuadros. Las prepara preparar.mjs. Primero, ancho y alto del lienzo. De');
console.log('# cada panel: nombre, título; meridiano central, escala, borde y tope de la proyección; su caja (izquierda,');
console.log('# arriba, ancho, alto) y la de lo que amplía del mundo. Luego su tierra y cada país: código ISO 3166-1,');
console.log('# centro y forma (vacía si es muy pequeño).');
console.log(['lienzo', ...LIENZO].join('\t'));
PANELES.forEach(print);
