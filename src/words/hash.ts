/** Two interleaved 32-bit multiply-xor lanes (after Bryc's cyrb53, public domain) that a text is hashed on. */
export class Lanes {
  a = 0xdeadbeef;
  b = 0x41c6ce57;

  number(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x9e3779b1);
    this.b = Math.imul(this.b ^ value, 0x5f356495);
  }

  text(text: string): void {
    let { a, b } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(b ^ unit, 0x5f356495);
    }
    this.a = a;
    this.b = b;
  }
}

/**
 * 64 bits of a text as 16 hex digits, the same on every device and in every engine.
 *
 * Both lanes at their full width, with a final avalanche. Not cryptographic: it only has to keep the facts of one vault apart (a
 * million facts collide with odds of 3e-8).
 */
export function hash64(text: string): string {
  const lanes = new Lanes();
  lanes.text(text);
  let { a, b } = lanes;
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return hex(a) + hex(b);
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0');
}
