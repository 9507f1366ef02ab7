// Which names the build may shorten: members declared `private`, which nothing but their own class can name. TypeScript sees to that;
// here it is made sure that nothing else goes by the same name, since esbuild shortens a name everywhere or nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

function files(folder, ending) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    return entry.isDirectory() ? files(at, ending) : ending.test(entry.name) ? [at] : [];
  });
}

function isPrivate(node) {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.PrivateKeyword)
  );
}

/** What the browser, the app and the libraries call things. */
function namesOfOthers(root) {
  const modules = path.join(root, 'node_modules');
  const typings = [
    ...files(path.join(modules, 'typescript/lib'), /^lib\.(?:es|dom)\w*\.?.*d\.ts$/),
    ...['obsidian', 'preact', 'ts-fsrs', '@codemirror/state', '@codemirror/view'].flatMap((name) =>
      files(path.join(modules, name), /\.d\.ts$/),
    ),
  ];
  const comment = /\/\*[\s\S]*?\*\/|\/\/.*/g;
  return typings.flatMap(
    (file) =>
      readFileSync(file, 'utf8')
        .replace(comment, '')
        .match(/[\w$]+/g) ?? [],
  );
}

/** Names that only occur as private members: where they are declared, and behind a dot. */
export function privateNames(root, sources = path.join(root, 'src')) {
  const names = new Set();
  const others = new Set(namesOfOthers(root));
  const visit = (node) => {
    const { parent } = node;
    if (ts.isStringLiteralLike(node)) others.add(node.text);
    else if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      if (isPrivate(parent) && parent.name === node) names.add(node.text);
      else if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) others.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files(sources, /\.tsx?$/))
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return [...names].filter((name) => !others.has(name));
}
