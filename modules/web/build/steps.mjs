// The steps of the build, as Maven calls them: node build/steps.mjs install types bundle verify
// A step whose inputs are those of its last success is left out.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const openapi = join(home, '../../docs/api/openapi.yaml');
const out = join(home, 'target/classes/META-INF/resources');
const node = process.execPath;
const bin = (path) => join(home, 'node_modules', path);

const lock = ['package.json', 'package-lock.json', '.npmrc'];
const sources = [...lock, 'src', 'public', 'build', 'index.html', 'vite.config.ts', 'tsconfig.json', 'biome.json'];

const steps = {
  install: {
    from: lock,
    makes: 'node_modules/.package-lock.json',
    stamp: 'node_modules/.keskus-install',
    run() {
      if (readFileSync(join(home, 'package-lock.json'), 'utf8').includes('"resolved"')) {
        throw new Error(
          'package-lock.json names registry addresses ("resolved"); write it with the .npmrc of this module',
        );
      }
      run('npm', ['ci', '--no-progress', '--loglevel=error']);
    },
  },
  types: {
    from: ['package-lock.json', openapi],
    makes: 'target/types/schema.d.ts',
    run: () => run(node, [bin('openapi-typescript/bin/cli.js'), openapi, '-o', 'target/types/schema.d.ts'], 'ignore'),
  },
  bundle: {
    from: sources,
    makes: 'target/classes/META-INF/resources/index.html',
    run() {
      rmSync(out, { recursive: true, force: true });
      run(node, [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']);
      run(node, ['build/compress.mjs', out]);
    },
  },
  verify: {
    from: [...sources, openapi],
    run() {
      run(node, [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.']);
      run(node, [bin('typescript7/bin/tsc'), '-p', '.']);
      run(node, [bin('vitest/vitest.mjs'), 'run', '--reporter=dot']);
      run(node, ['build/first-load.mjs', out]);
    },
  },
};

function run(command, args, stdout = 'inherit') {
  const { status, error } = spawnSync(command, args, { cwd: home, stdio: ['ignore', stdout, 'inherit'] });
  if (error || status !== 0) {
    throw new Error(`${[command, ...args].join(' ')} ended with ${error ?? status}`);
  }
}

function digest(paths) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(path).update(readFileSync(path));
    }
  };
  for (const path of paths) add(resolve(home, path));
  return hash.digest('hex');
}

for (const name of process.argv.slice(2)) {
  const step = steps[name];
  const stamp = join(home, step.stamp ?? `target/stamps/${name}`);
  const now = digest(step.from);
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (done && (!step.makes || existsSync(join(home, step.makes)))) continue;
  console.log(`web: ${name}`);
  try {
    step.run();
  } catch (failure) {
    console.error(`web: ${name} failed: ${failure.message}`);
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
