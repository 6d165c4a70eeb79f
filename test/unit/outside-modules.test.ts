import { describe, expect, it } from 'vitest';
import { outsideModules } from '../../scripts/outside-modules.ts';

const outside = (text: string) => outsideModules('index.js', text);

describe('a bundle that can load a module from outside itself', () => {
  it.each([
    ['import a static module', "import x from 'picomatch';"],
    ['re-export it', "export * from 'picomatch';"],
    ['re-export a name of it', "export { x } from 'picomatch';"],
    ['import it dynamically', "await import('picomatch');"],
    ['import a computed name', 'await import(name);'],
    ['import a computed name with a harmless start', "await import('node:' + name);"],
    ['import a file above', "await import('../main/index.js');"],
    ['import a file by its absolute path', "import '/etc/x.js';"],
    ['require it', "createRequire(import.meta.url)('picomatch');"],
    ['require a computed name', '__WEBPACK_EXTERNAL_createRequire(import.meta.url)(name);'],
    ['keep a require', 'const r = createRequire(import.meta.url);'],
    [
      'keep a require as the bundler writes it',
      'var r = (0, external_module_namespaceObject.createRequire)(import.meta.url);',
    ],
    ['keep a require of the module object', 'var r = module.createRequire(import.meta.url);'],
    ['hide a require from the bundler', 'module.exports = eval("require")("supports-color");'],
  ])('is found: %s', (_, text) => {
    expect(outside(text)).toHaveLength(1);
  });
});

it.each([
  "import { createRequire as __WEBPACK_EXTERNAL_createRequire } from 'module';",
  "module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:fs');",
  'var promise = import("./" + chunks.u(chunkId)).then(install);',
  "await import('./863.index.js');",
  "await import('../shared/index.js');",
  "await import('node:fs');",
  "const fs = process.getBuiltinModule('fs');",
  'export { x };',
  "// const picomatch = require('picomatch');",
])('a bundle may contain %s', (text) => {
  expect(outside(text)).toEqual([]);
});

it('a file that cannot be parsed is named', () => {
  expect(() => outside('const = 1')).toThrow('index.js cannot be parsed');
});
