import { once, phrasesOf } from '../../tables';
import { keyOf } from '../words';
import { clouds } from './data/clouds';

const ABROAD = once(
  () => new Set(phrasesOf(clouds).map((line) => keyOf((line.split('|')[0] ?? '').replace(/^[!^$~+-]/, '')))),
);

/** Whether a concept of the catalogue, by its id, is a service of another cloud than AWS. */
export function isOfOtherCloud(id: string): boolean {
  return ABROAD().has(id);
}
