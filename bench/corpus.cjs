// Makes an edition of any size out of the sentences and names of a real one:
//   node bench/corpus.cjs RECORDS EDITION FOLDER COUNT [--unknown]
// writes FOLDER/catalogos and FOLDER/EDITION with COUNT activities, the same ones for the same
// COUNT. With --unknown each of them has a cross-reference that leads nowhere. Needs js-yaml on
// NODE_PATH.
'use strict';
const fs = require('fs');
const path = require('path');
const yaml = require('js-yaml');

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const MONTH = `(?:${MONTHS.join('|')})`;
const ONE_DAY = new RegExp(`(?<![\\d,] y |al |, )\\b\\d{1,2} de ${MONTH}(?: de(?:l año)? 20\\d\\d)?`, 'g');
const ANY_TIME = new RegExp(`\\b${MONTH}\\b|durante|duración|\\d (?:días|semanas|meses)`);
const SENTENCE_END = /(?<=\p{L}{3}[.!?…][”»)]*) +(?=[\p{Lu}¿¡“«])/u;
const PURPOSE = /,? (?:con (?:el|la) (?:objetivo|fin|finalidad|propósito) de|a través de|mediante|en el marco de|así como|para) /;
const CONNECTIVE = / (?:de|del|para|sobre|en|con|entre|por) /g;
const SMALL_WORDS = new Set('a al ante con contra de del desde e el en entre la las los o para por que se sobre su sus un una y'.split(' '));

/** A generator of numbers from 0 to 1 that gives the same ones on every run (mulberry32). */
function random(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const read = (file) => yaml.load(fs.readFileSync(file, 'utf8'), {schema: yaml.CORE_SCHEMA});

/** Whether every sign that opens is closed, and none is closed before. */
function isBalanced(text) {
  const pairs = text.match(/[“”«»()¿?¡!‘’]/g) ?? [];
  return !/^[”»)?!’]/.test(pairs.join('').replace(/“”|«»|\(\)|¿\?|¡!|‘’/g, '')) &&
    ['“”', '«»', '()', '¿?', '¡!', '‘’'].every(([open, close]) => text.split(open).length === text.split(close).length) &&
    text.split('*').length % 2 === 1;
}

/** The activities of an edition, each with its apartado. */
function activities(edition) {
  return fs.readdirSync(edition, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'fotos')
    .flatMap((entry) => fs.readdirSync(path.join(edition, entry.name)).sort()
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({apartado: entry.name, ...read(path.join(edition, entry.name, name))})));
}

/** A text in pieces that can stand anywhere: sentences, and paragraphs with their list. */
function pieces(activity) {
  const blocks = [];
  for (const block of activity.texto.trim().replace(/ *\(?\[\[.*?\]\]\)?/g, '').split(/\n\n+/)) {
    if (/^(?:[-*]|\d+\.) /.test(block) && blocks.length > 0) {
      blocks[blocks.length - 1] += '\n\n' + block;
    } else {
      blocks.push(block);
    }
  }
  return blocks
    .flatMap((block) => (block.includes('\n') ? [block] : block.split(SENTENCE_END)))
    .filter((piece) => piece.length > 50 && /[.!?…][”»)]*$/.test(piece) && isBalanced(piece))
    .filter((piece) => !ANY_TIME.test(piece.replace(ONE_DAY, '')))
    .map((text) => piece(text, activity));
}

const piece = (text, activity) => ({text, words: text.split(/\s+/).length, cifras: cifrasOf(text, activity)});

/** What is done and what for, of a sentence that says both: each can stand with another's. */
function halves(activity) {
  return pieces(activity).flatMap(({text}) => {
    const purpose = PURPOSE.exec(text);
    const both = purpose ? [text.slice(0, purpose.index), text.slice(purpose.index)] : [];
    return both.every((half) => half.length > 40 && !half.includes('\n') && isBalanced(half))
      ? [both.map((half) => piece(half, activity))] : [];
  }).filter((both) => both.length > 0);
}

/** The figures of an activity that a piece of its text states in digits. */
function cifrasOf(text, activity) {
  return (activity.cifras ?? []).filter((cifra) => {
    const written = [cifra.valor.toLocaleString('en-US'), `${cifra.valor / 1000} mil`, `${cifra.valor / 1e6} millones`];
    const unit = cifra.unidad ? cifra.unidad.split(' ')[0] : 'dólares';
    return written.some((w) => new RegExp(`(?<![\\d,.])${w} (?:de )?${unit}`).test(text));
  }).map(({misma_cifra, ...cifra}) => cifra);
}

/** The names of a catalogue's entries, the longest first. */
function names(catalogue) {
  return Object.entries(catalogue)
    .flatMap(([id, entry]) => [entry.nombre, entry.nombre_corto ?? (/^[A-Z]/.test(id) ? id : ''), entry.siglas, ...(entry.variantes ?? [])]
      .filter(Boolean).map((name) => ({id, name, siglas: entry.siglas ?? id})))
    .sort((a, b) => b.name.length - a.name.length);
}

class Corpus {
  constructor(records, edition) {
    this.random = random(20202);
    this.real = activities(path.join(records, edition));
    this.pieces = this.real.flatMap(pieces).filter(({words}) => words <= 40);
    this.halves = this.real.flatMap(halves).filter((both) => both.every(({words}) => words <= 30));
    this.tails = this.real.flatMap((a) => [...a.titulo.matchAll(CONNECTIVE)].map((m) => a.titulo.slice(m.index)))
      .filter((tail) => tail.length > 25 && isBalanced(tail) && !ANY_TIME.test(tail));
    this.heads = this.real.flatMap((a) => [...a.titulo.matchAll(CONNECTIVE)].map((m) => a.titulo.slice(0, m.index)))
      .filter((head) => head.length > 10 && isBalanced(head) && !ANY_TIME.test(head));
    this.catalogues = Object.fromEntries(['dependencias', 'socios', 'lugares']
      .map((name) => [name, names(read(path.join(records, 'catalogos', `${name}.yaml`)))]));
    this.ids = new Set();
    this.first = [];
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  /** The first day and what the record says of it. */
  date() {
    const month = 7 + Math.floor(this.random() * 6);
    const day = 1 + Math.floor(this.random() * 26);
    const iso = (d) => `2020-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    const fecha = this.random() < 0.8 ? iso(day) : `${iso(day)}/${iso(day + 1 + Math.floor(this.random() * 2))}`;
    return {fecha, words: `${day} de ${MONTHS[month - 1]}`};
  }

  /** The same words with other agencies and partners, each for one of its kind. */
  renamed(text) {
    let renamed = text;
    for (const catalogue of [this.catalogues.dependencias, this.catalogues.socios]) {
      const named = catalogue.find(({name}) => name.includes(' ') && renamed.includes(name) && !renamed.includes(`*${name}`));
      if (named) {
        const kind = named.name.split(' ')[0];
        const other = this.pick(catalogue.filter(({name}) => name.startsWith(kind + ' ')));
        renamed = renamed.replaceAll(`${named.name} (${named.siglas})`, other.name).replaceAll(named.name, other.name);
      }
    }
    return renamed;
  }

  /** Ids of what a text names in a catalogue. */
  named(catalogue, text) {
    let rest = text;
    const found = new Set();
    for (const {id, name} of this.catalogues[catalogue]) {
      if (rest.includes(name) && new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(rest)) {
        found.add(id);
        rest = rest.replaceAll(name, ' ');
      }
    }
    return [...found];
  }

  id(title) {
    const words = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g)
      .filter((word) => !SMALL_WORDS.has(word));
    let id = words.slice(0, 4).join('-');
    for (let n = 4; this.ids.has(id); n++) {
      id = n < words.length ? `${id}-${words[n]}` : `${words.slice(0, 4).join('-')}-${n}`;
    }
    this.ids.add(id);
    if (this.first.length < 50) {
      this.first.push(id);
    }
    return id;
  }

  title() {
    const title = this.pick(this.heads) + this.pick(this.tails);
    return /(\p{L}+(?: \p{L}+){0,2}) \1(?!\p{L})/iu.test(title) ? this.title() : title;
  }

  /** Sentences that say nothing of what another says with a number. */
  chosen() {
    const wanted = 3 + Math.floor(this.random() * 2);
    const chosen = [];
    const counted = new Set();
    const texts = new Set();
    while (chosen.length < wanted) {
      const sentence = this.sentence();
      const units = sentence.cifras.map((c) => (c.unidad ?? 'dinero').split(' ')[0]);
      if (!units.some((unit) => counted.has(unit)) && !sentence.parts.some((part) => texts.has(part))) {
        units.forEach((unit) => counted.add(unit));
        sentence.parts.forEach((part) => texts.add(part));
        chosen.push(sentence);
      }
    }
    return chosen;
  }

  /** A real sentence, or two halves of real ones. */
  sentence() {
    if (this.random() < 0.3) {
      const whole = this.pick(this.pieces);
      return {...whole, parts: [whole.text]};
    }
    const [done] = this.pick(this.halves);
    const [, purpose] = this.pick(this.halves);
    return {
      text: done.text + purpose.text,
      cifras: [...done.cifras, ...purpose.cifras], parts: [done.text, purpose.text],
    };
  }

  prose(sentences, words) {
    let prose = '';
    for (const sentence of sentences) {
      const breaks = sentence.includes('\n') || prose.endsWith('\n') || this.random() < 0.4;
      prose += (prose === '' ? '' : breaks ? '\n\n' : ' ') + this.renamed(sentence).replace(ONE_DAY, words) + (sentence.includes('\n') ? '\n' : '');
    }
    return prose.replace(/\n{3,}/g, '\n\n').trim();
  }

  activity(unknown) {
    const base = this.pick(this.real);
    const {fecha, words} = this.date();
    const chosen = this.chosen();
    const titulo = this.title();
    let texto = this.prose(chosen.map((piece) => piece.text), words);
    const id = this.id(titulo);
    if (unknown) {
      texto += `\n\nVéase [[${id.replace(/.(?=.{3}$)/, 'x')}-z]].`;
    } else if (this.random() < 0.02) {
      texto += `\n\nVéase [[${this.pick(this.first)}]].`;
    }
    const dependencias = this.named('dependencias', titulo + '\n' + texto);
    const cifras = chosen.flatMap((piece) => piece.cifras);
    const {apartado, bloque, categoria, tipo, modalidad} = base;
    const fields = {
      titulo, fecha, bloque, categoria, tipo, modalidad,
      dependencias: dependencias.length > 0 ? dependencias : ['CGAAI'],
      socios: this.named('socios', texto),
      lugares: this.named('lugares', texto),
      cifras: cifras.filter((c) => !c.contraparte),
    };
    return {apartado, id, fields, texto};
  }
}

function written({fields, texto}) {
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value.length !== 0));
  const block = texto.split('\n').map((line) => (line === '' ? '' : '  ' + line)).join('\n');
  const schema = '# yaml-language-server: $schema=../../../src/main/resources/esquema/actividad.schema.json\n';
  return schema + yaml.dump(present, {flowLevel: 1, lineWidth: -1, schema: yaml.CORE_SCHEMA}) + `texto: |\n${block}\nestado: aprobada\n`;
}

function main([records, edition, folder, count, option]) {
  const corpus = new Corpus(records, edition);
  const out = path.join(folder, edition);
  fs.cpSync(path.join(records, 'catalogos'), path.join(folder, 'catalogos'), {recursive: true});
  fs.mkdirSync(out, {recursive: true});
  for (const name of ['edicion.yaml', 'presentacion.yaml']) {
    fs.copyFileSync(path.join(records, edition, name), path.join(out, name));
  }
  for (let i = 0; i < Number(count); i++) {
    const activity = corpus.activity(option === '--unknown');
    fs.mkdirSync(path.join(out, activity.apartado), {recursive: true});
    fs.writeFileSync(path.join(out, activity.apartado, `${activity.id}.yaml`), written(activity));
  }
}

main(process.argv.slice(2));
