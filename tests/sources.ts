// The project's own files, and what each of them imports, as the compiler reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** The files of some folders, by path from the project's root, with slashes; without packages that are installed there. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'))).filter((path) => !path.includes('/node_modules/')).sort();
}

/** One import of a program. */
export interface Import {
  /** The module as written; the expression when it is not written out, which nobody may import. */
  readonly module: string;
  /** Whether only types are taken from it, so that nothing is loaded. */
  readonly type: boolean;
}

/** What a program imports: `import`, `export … from`, `import()`, `require()`, `import('x').T`. */
export function importsOf(path: string, text = readFileSync(path, 'utf8')): Import[] {
  const found: Import[] = [];
  const take = (node: ts.Node | undefined, type: boolean): void => {
    if (node) found.push({ module: ts.isStringLiteralLike(node) ? node.text : node.getText(), type });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) take(node.expression, false);
    else if (ts.isImportTypeNode(node)) take(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) take(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.name ? undefined : clause.namedBindings;
  return names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((one) => one.isTypeOnly);
}

/** The file a module is, seen from another; the module itself when it is a package. */
export function fileOf(module: string, from: string, files: ReadonlySet<string>): string {
  if (!module.startsWith('.')) return module;
  const path = join(dirname(from), module).split(sep).join('/');
  return [path, `${path}.ts`, `${path}/index.ts`].find((one) => files.has(one)) ?? path;
}

/** The first ring of imports found, as the files in it; null when there is none. */
export function ringIn(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const ring = walk(next, [...way, file]);
      if (ring) return ring;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const ring = walk(file, []);
    if (ring) return ring;
  }
  return null;
}
