// Fails when what a browser loads before the desk stands is too large: node build/first-load.mjs FOLDER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MOST = 250_000;
const LANGUAGES = ['en', 'fi', 'et', 'pl'];
const folder = process.argv[2];
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));

/** The files that these entries need at once, without what is loaded later. */
function needed(keys, found = new Set()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no ${key}; has the file moved?`);
    if (found.has(chunk.file)) continue;
    found.add(chunk.file);
    for (const css of chunk.css ?? []) found.add(css);
    needed(chunk.imports ?? [], found);
  }
  return found;
}

const sized = (file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length });
const texts = LANGUAGES.map((language) => sized(manifest[`src/i18n/${language}.json`].file));
// of the languages one is loaded: counted is the longest
const longest = texts.reduce((most, each) => (each.bytes > most.bytes ? each : most));
const sizes = [...[...needed(['index.html', 'src/pages/desk-page.tsx'])].map(sized), longest].sort(
  (a, b) => b.bytes - a.bytes,
);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`web: first load of the desk ${(total / 1000).toFixed(0)} kB gzip of ${MOST / 1000}`);
for (const { file, bytes } of sizes) console.log(`  ${String(bytes).padStart(7)}  ${file}`);
if (total > MOST) {
  console.error('web: too large; load what the first sight does not need with import()');
  process.exit(1);
}
