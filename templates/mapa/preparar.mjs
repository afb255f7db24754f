// Prepara mundo.txt, las formas del mapa del informe, a partir de Natural Earth (dominio público).
//
// Solo hace falta si cambia la fuente o la proyección. En una carpeta aparte:
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3 \
//     d3-geo@3.1.2 d3-geo-projection@4.0.0 i18n-iso-countries@7.14.0
//   cp RUTA/templates/mapa/preparar.mjs . && node preparar.mjs > RUTA/templates/mapa/mundo.txt
//
// Proyección: Equal Earth (Šavrič, Patterson y Jenny, 2018). Es equivalente: un país se ve tan grande
// como es, que es lo justo donde el tinte se lee por su área; y sus formas recuerdan a las de Robinson,
// que la gente conoce. El meridiano central es el de 11° E, para que el corte (169° O) pase por el
// estrecho de Bering y no parta ningún país.
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

const MERIDIANO = 11;
const ESCALA = 370; // unidades de la retícula por unidad de la proyección
const SUR = -57; // por debajo no queda tierra sin la Antártida
const NORTE = 84;
const DETALLE = 2.5; // área mínima, en unidades cuadradas, que decide si un punto se queda
const ISLA = 4; // una isla menor que esta área no se dibuja si su país tiene otra mayor

const sphere = geoEqualEarth().rotate([-MERIDIANO, 0]).precision(0).scale(ESCALA).translate([0, 0]);
const edge = Math.abs(sphere([MERIDIANO - 179.999, 0])[0]);
const top = sphere([MERIDIANO, NORTE])[1];
const width = Math.ceil(2 * edge);
const height = Math.ceil(sphere([MERIDIANO, SUR])[1] - top);
const grid = ([x, y]) => [Math.round(x + edge), Math.round(y - top)];

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

/** Countries in the grid, simplified together. */
function countries() {
  const source = read('countries-110m.json');
  const whole = geoStitch(feature(source, source.objects.countries));
  whole.features = whole.features.filter((f) => !isAntarctica(f));
  withCrimea(whole.features);
  const flat = geoProject(whole, sphere);
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
function centre(f) {
  const flat = (polygon) => area(polygon[0].map((p) => sphere(p)));
  const largest = polygonsOf(f.geometry).reduce((a, b) => (flat(b) > flat(a) ? b : a));
  return grid(sphere(geoCentroid({ type: 'Polygon', coordinates: largest })));
}

const world = countries();
const shapes = new Map();
for (const f of feature(world, world.objects.paises).features) {
  const id = code(f);
  if (id) shapes.set(id, path(f.geometry));
}
const land = merge(world, world.objects.paises.geometries);
const all = read('countries-50m.json');
const lines = feature(all, all.objects.countries)
  .features.filter((f) => code(f) && !isAntarctica(f))
  .map((f) => [code(f), centre(f).join(' '), shapes.get(code(f)) ?? ''].join('\t'))
  .sort();

console.log('# Formas del mapa: Natural Earth, dominio público (https://www.naturalearthdata.com), 1:110 millones.');
console.log('# Las prepara preparar.mjs. Ancho, alto, meridiano central, escala, borde y tope de la proyección;');
console.log('# luego la tierra; luego cada país: código ISO 3166-1, centro y forma (vacía si es muy pequeño).');
console.log(['mapa', width, height, MERIDIANO, ESCALA, edge.toFixed(3), top.toFixed(3)].join('\t'));
console.log(['tierra', path(land)].join('\t'));
lines.forEach((line) => console.log(line));
