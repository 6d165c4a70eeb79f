import { isBuiltin } from 'node:module';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * Returns, for each place where a bundle could load a module that is not in it, the source text of that place. Node looks
 * for such a module in every `node_modules` above the bundle, which with `uses: ./` belong to the repository under test.
 * Allowed are built-in modules by their literal name, the bundle's own files next to it, and the bundle that post shares with
 * others.
 */
export function outsideModules(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: string[] = [];
  const report = ({ start, end }: { start: number; end: number }) => found.push(text.slice(start, end).slice(0, 100));
  // A `createRequire(…)` that is called with the name of a built-in module at once.
  const harmless = new Set<number>();
  new Visitor({
    ImportDeclaration(node) {
      if (!isInside(node.source.value)) report(node);
    },
    ExportAllDeclaration(node) {
      if (!isInside(node.source.value)) report(node);
    },
    ExportNamedDeclaration(node) {
      if (node.source !== null && !isInside(node.source.value)) report(node);
    },
    ImportExpression({ source, start, end }) {
      const first = source.type === 'BinaryExpression' ? source.left : source;
      const isOwnFile =
        first.type === 'Literal' && isInside(first.value) && (first === source || isRelative(first.value));
      const isShared = source.type === 'Literal' && source.value === '../shared/index.js';
      if (!isOwnFile && !isShared) report({ start, end });
    },
    CallExpression(node) {
      const { callee, arguments: args, start, end } = node;
      const [first] = args;
      const isLiteralBuiltin = first?.type === 'Literal' && typeof first.value === 'string' && isBuiltin(first.value);
      if (callee.type === 'CallExpression' && isCreateRequire(callee.callee) && isLiteralBuiltin)
        harmless.add(callee.start);
      if (isCreateRequire(callee) && !harmless.has(start)) report(node);
      const isEval = callee.type === 'Identifier' && callee.name === 'eval';
      if (isEval && first?.type === 'Literal' && first.value === 'require') report({ start, end });
    },
  }).visit(program);
  return found;
}

function isRelative(specifier: unknown): boolean {
  return typeof specifier === 'string' && specifier.startsWith('./');
}

function isInside(specifier: unknown): boolean {
  return typeof specifier === 'string' && (isBuiltin(specifier) || isRelative(specifier));
}

/** `createRequire`, `module.createRequire` or, as the bundler writes it, `(0, module.createRequire)`. */
function isCreateRequire(callee: unknown): boolean {
  const node = callee as {
    type: string;
    name?: string;
    property?: unknown;
    expressions?: unknown[];
    expression?: unknown;
  };
  switch (node.type) {
    case 'Identifier':
      return node.name?.endsWith('createRequire') === true;
    case 'MemberExpression':
      return isCreateRequire(node.property);
    case 'SequenceExpression':
      return isCreateRequire(node.expressions?.at(-1));
    case 'ParenthesizedExpression':
      return isCreateRequire(node.expression);
    default:
      return false;
  }
}
