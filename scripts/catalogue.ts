/**
 * Checks the concept tables, and tells which official names they lack.
 *
 *   npx tsx scripts/catalogue.ts             claims, references, size; exit 1 on any fault
 *   npx tsx scripts/catalogue.ts --missing   also fetches the official names (npm packages `aws-icons` and `aws-sdk`, into a
 *                                            temporary folder, nothing is installed) and lists those that resolve to nothing
 *
 * The tables themselves are written by hand: only a person knows that students call it "NATGW".
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Catalogue, confusablesTable, keyOf } from '../src/concepts';

const MOST_BYTES = 60_000;
const ICONS = 'aws-icons@3.3.0';
const SDK = 'aws-sdk@2.1693.0';

/** What is wrong with the tables, one line each. */
export function faults(catalogue: Catalogue): string[] {
  const out: string[] = [];
  const owner = new Map<string, string>();
  let bytes = 0;
  for (const { concept, names } of catalogue.lines()) {
    for (const { text } of names) {
      bytes += text.length + 1;
      const key = keyOf(text);
      const other = owner.get(key);
      if (other !== undefined) out.push(`"${text}" belongs to ${other} and to ${concept.name}`);
      owner.set(key, concept.name);
      if (!/^[\x20-\x7e]+$/.test(text)) out.push(`"${text}" is not ASCII`);
    }
    if (concept.broader !== undefined && catalogue.get(concept.broader) === undefined) {
      out.push(`${concept.name} is part of ${concept.broader}, which is no concept`);
    }
  }
  for (const id of confusablesTable().keys())
    if (catalogue.get(id) === undefined) out.push(`confusable ${id} is no concept`);
  if (bytes > MOST_BYTES) out.push(`${bytes} bytes of names, ${MOST_BYTES} are allowed`);
  return out;
}

/** Unpacks a package of the registry into a folder of its own. */
function unpack(name: string, into: string): string {
  const file = execFileSync('npm', ['pack', '--silent', name], { cwd: into, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', file], { cwd: into });
  return join(into, 'package');
}

/** `AWSCloudTrail.svg` -> `CloudTrail`; keys have no blanks, so a name without blanks is found too. */
function iconNames(folder: string): string[] {
  return readdirSync(join(folder, 'icons', 'architecture-service')).map((f) =>
    f.replace(/\.svg$/, '').replace(/^(?:AWS|Amazon)/, ''),
  );
}

function sdkNames(folder: string): string[] {
  const apis = join(folder, 'apis');
  const names: string[] = [];
  for (const file of readdirSync(apis).filter((f) => /-\d{4}-\d\d-\d\d\.min\.json$/.test(f))) {
    const parsed = JSON.parse(readFileSync(join(apis, file), 'utf8')) as {
      metadata?: { serviceFullName?: string; serviceAbbreviation?: string };
    };
    const { serviceFullName, serviceAbbreviation } = parsed.metadata ?? {};
    names.push(...[serviceFullName, serviceAbbreviation].filter((n) => n !== undefined));
  }
  return names;
}

function missing(catalogue: Catalogue): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'study-atlas-names-'));
  try {
    const official = iconNames(unpack(ICONS, folder));
    rmSync(join(folder, 'package'), { recursive: true });
    official.push(...sdkNames(unpack(SDK, folder)));
    const known = (name: string) =>
      [name, name.replace(/^(?:AWS|Amazon)\s*/, '')].some((n) => catalogue.idOf(keyOf(n)) !== undefined);
    return [...new Set(official)].filter((name) => !known(name)).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(): void {
  const catalogue = new Catalogue();
  const lines = [...catalogue.lines()];
  const count = (level: string) => lines.filter((l) => l.block.level === level).length;
  const names = lines.reduce((sum, l) => sum + l.names.length, 0);
  console.log(
    `${count('service')} services, ${count('resource')} resources, ${count('other')} other concepts, ${names} names`,
  );
  const wrong = faults(catalogue);
  for (const line of wrong) console.error(line);
  if (process.argv.includes('--missing')) for (const name of missing(catalogue)) console.log(`missing: ${name}`);
  if (wrong.length > 0) process.exitCode = 1;
}

main();
