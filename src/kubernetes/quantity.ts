// Quantities as the API server reads, compares and prints them.
// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/

import { remembered } from './remembered';

/** How a quantity was written, and is printed again: `1M`, `1Mi`, `1e6`. */
export type QuantityFormat = 'DecimalSI' | 'BinarySI' | 'DecimalExponent';

/** An exact number with its format: `value` times ten to the power of `scale`. */
export interface Quantity {
  /** A bigint only where a number would not be exact. */
  readonly value: number | bigint;
  readonly scale: number;
  readonly format: QuantityFormat;
  /** The text that was read, where the server prints it back as it was. */
  readonly text?: string;
  /** True: the server computes with it in arbitrary precision, not in int64. */
  readonly wide?: true;
}

const zeroQuantity: Quantity = { value: 0, scale: 0, format: 'DecimalSI', text: '0' };

interface Unit {
  readonly format: QuantityFormat;
  /** Of ten; of two in BinarySI. */
  readonly exponent: number;
}

const units: ReadonlyMap<string, Unit> = new Map([
  ...['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'].map((suffix, i): [string, Unit] => [
    suffix,
    { format: 'DecimalSI', exponent: 3 * (i - 3) },
  ]),
  ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, i): [string, Unit] => [
    suffix,
    { format: 'BinarySI', exponent: 10 * (i + 1) },
  ]),
]);
const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

const shape = /^([+-]?)0*((?:[1-9]\d*)?)(?:\.(\d*))?((?:[eEinumkKMGTP]+[+-]?\d*|[+-]\d*)?)$/;
const decimalExponent = /^[eE]([+-]?)0*(\d{1,19})$/;

const nano = -9;
const milli = -3;
const maxInt64 = 2n ** 63n - 1n;
/** The server's int64 holds any number of so many digits. */
const int64Digits = 18;
// No comparison can tell such numbers from greater ones, and greater ones would take the time of an attack.
const maxDigits = 1000;

/** The quantity that a text means, be there white space around it; undefined where it means none. */
export const parseQuantity = remembered(parsed);

function parsed(written: string): Quantity | undefined {
  const text = written.trim();
  if (text === '0') return zeroQuantity;
  const end = digitsOf(text);
  const plain = end > 0 && end <= int64Digits ? units.get(text.slice(end)) : undefined;
  if (plain) return read(text, text.slice(0, end), 0, plain, false);
  const match = text === '' ? null : shape.exec(text);
  if (!match) return undefined;
  const unit = unitOf(match[4]!);
  if (!unit) return undefined;
  const whole = match[2] || '0';
  const fraction = match[3] ?? '';
  const digits = whole + fraction;
  return read(text, digits, fraction.length, unit, match[1] === '-');
}

/** As `parseQuantity`, for a list of resources: their defaults round up to thousandths. */
export const parseResourceQuantity = remembered((text): Quantity | undefined => {
  const quantity = parseQuantity(text);
  return quantity === undefined || quantity.scale >= milli ? quantity : roundedUp(quantity, milli);
});

/** Negative where `a` is less than `b`, 0 where they are equal, positive where it is more. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a.scale === b.scale) return order(a.value, b.value);
  const sign = signOf(a);
  if (sign !== signOf(b) || sign === 0) return sign - signOf(b);
  const magnitude = magnitudeOf(a) - magnitudeOf(b);
  if (magnitude !== 0) return magnitude * sign;
  const scale = Math.min(a.scale, b.scale);
  return order(scaled(a, scale), scaled(b, scale));
}

/** -1, 0 or 1, as the quantity is negative, zero or positive. */
export function signOf({ value }: Quantity): number {
  return order(value, 0);
}

/** The sum, in the format of `a`, or of `b` where `a` is zero. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  const scale = Math.min(a.scale, b.scale);
  const value = compact(scaled(a, scale) + scaled(b, scale));
  const sum = { value, scale, format: signOf(a) === 0 ? b.format : a.format };
  return a.wide || b.wide || outsideInt64(value) ? { ...sum, wide: true } : sum;
}

/** A quantity as the server prints it: as it was written where that is canonical, else with the greatest suffix. */
export function quantityText(quantity: Quantity): string {
  if (quantity.text !== undefined) return quantity.text;
  if (signOf(quantity) === 0) return '0';
  if (quantity.format === 'BinarySI') {
    const value = scaled(roundedUp(quantity, 0), 0);
    const exact = compareQuantities(quantity, { value, scale: 0, format: 'BinarySI' }) === 0;
    if (exact && (value >= 1024n || value <= -1024n)) return inPowersOf1024(value);
  }
  return inPowersOf1000(quantity);
}

/** Whether the server finds a fraction in the quantity. Numbers that overflow its int64 may seem to have one. */
export function isFractional(quantity: Quantity): boolean {
  if (quantity.scale >= 0 && !quantity.wide) return false;
  return int64(quantity, milli) % 1000n !== 0n;
}

/** The quantity rounded up to a whole number, in the server's int64, that overflows without a word. */
export function wholeValue(quantity: Quantity): bigint {
  return int64(quantity, 0);
}

/** A quantity in Go's syntax, as servers before 1.34 print it in some messages. */
export function quantityInGo(quantity: Quantity): string {
  const text = JSON.stringify(quantity.text ?? '');
  const { value, scale, format } = quantity.wide ? { ...quantity, value: 0, scale: 0 } : quantity;
  const decimal = quantity.wide ? '…' : '(*inf.Dec)(nil)';
  return `resource.Quantity{i:resource.int64Amount{value:${value}, scale:${scale}}, d:resource.infDecAmount{Dec:${decimal}}, s:${text}, Format:"${format}"}`;
}

// How many digits a text begins with; 0 also where the first is a zero.
function digitsOf(text: string): number {
  let end = 0;
  for (let code = text.charCodeAt(0); code >= 48 && code <= 57; code = text.charCodeAt(end)) end++;
  return text.startsWith('0') ? 0 : end;
}

function read(text: string, digits: string, decimals: number, unit: Unit, negative: boolean): Quantity {
  return unit.format === 'BinarySI'
    ? binary(text, digits, decimals, unit, negative)
    : decimal(text, digits, decimals, unit, negative);
}

function unitOf(suffix: string): Unit | undefined {
  const unit = units.get(suffix);
  if (unit) return unit;
  const match = decimalExponent.exec(suffix);
  if (!match) return undefined;
  // The exponent is an int64 cut to an int32.
  const exponent = BigInt(`${match[1]}${match[2]}`);
  if (BigInt.asIntN(64, exponent) !== exponent) return undefined;
  return { format: 'DecimalExponent', exponent: Number(BigInt.asIntN(32, exponent)) };
}

function decimal(text: string, digits: string, decimals: number, unit: Unit, negative: boolean): Quantity {
  const { format } = unit;
  const scale = unit.exponent - decimals;
  if (digits.length <= int64Digits && scale >= nano) {
    const value = signed(integer(digits), negative);
    const least = Math.min(scale, maxDigits);
    const canonical = scale % 3 === 0 && !digits.endsWith('000') && !digits.startsWith('0');
    return canonical ? { value, scale: least, format, text } : { value, scale: least, format };
  }
  const value = BigInt(digits.slice(0, maxDigits));
  const wide = { format, wide: true } as const;
  if (value === 0n) return { value: 0, scale: 0, ...wide };
  const exact = scale + Math.max(0, digits.length - maxDigits);
  if (exact >= nano) return { value: signed(compact(value), negative), scale: Math.min(exact, maxDigits), ...wide };
  // Finer than a billionth: the next billionth, away from zero.
  const drop = nano - exact;
  const rounded = drop > maxDigits ? 1n : ceiling(value, 10n ** BigInt(drop));
  return { value: signed(compact(rounded), negative), scale: nano, ...wide };
}

function binary(text: string, digits: string, decimals: number, unit: Unit, negative: boolean): Quantity {
  const factor = 2 ** unit.exponent;
  if (decimals === 0 && 14 - digits.length - Math.trunc((unit.exponent * 3) / 10) >= 0) {
    const number = Number(digits);
    const product = number * factor;
    const value = signed(Number.isSafeInteger(product) ? product : BigInt(number) * BigInt(factor), negative);
    const canonical = number % 8 !== 0;
    return canonical ? { value, scale: 0, format: 'BinarySI', text } : { value, scale: 0, format: 'BinarySI' };
  }
  const unscaled = BigInt(digits.slice(0, maxDigits)) * BigInt(factor);
  if (unscaled === 0n) return { value: 0, scale: 0, format: 'BinarySI', wide: true };
  const power = Math.max(0, digits.length - maxDigits) - decimals;
  const billionths =
    power >= nano ? unscaled * 10n ** BigInt(Math.min(power, maxDigits) - nano) : coarse(unscaled, nano - power);
  const max = maxInt64 * 10n ** 9n;
  const value = compact(billionths > max ? max : billionths);
  const format = billionths < 10n ** 9n ? 'DecimalSI' : 'BinarySI';
  return { value: signed(value, negative), scale: nano, format, wide: true };
}

function coarse(value: bigint, drop: number): bigint {
  return drop > 2 * maxDigits ? 1n : ceiling(value, 10n ** BigInt(drop));
}

function roundedUp(quantity: Quantity, scale: number): Quantity {
  if (quantity.scale >= scale) return quantity;
  const { format, wide } = quantity;
  const value = BigInt(quantity.value);
  const divisor = 10n ** BigInt(scale - quantity.scale);
  const rounded = compact(value < 0n ? -ceiling(-value, divisor) : ceiling(value, divisor));
  return wide ? { value: rounded, scale, format, wide } : { value: rounded, scale, format };
}

function inPowersOf1024(value: bigint): string {
  let power = 0;
  for (; power < 6 && value % 1024n === 0n; power++) value /= 1024n;
  return `${value}${binarySuffixes[power]}`;
}

function inPowersOf1000({ value, scale, format }: Quantity): string {
  let mantissa = BigInt(value);
  let exponent = scale;
  for (; mantissa % 10n === 0n; exponent++) mantissa /= 10n;
  const excess = ((exponent % 3) + 3) % 3;
  mantissa *= 10n ** BigInt(excess);
  exponent -= excess;
  const suffix = format === 'DecimalExponent' ? undefined : decimalSuffixes[exponent / 3 + 3];
  return `${mantissa}${suffix ?? (exponent === 0 ? '' : `e${exponent}`)}`;
}

function int64(quantity: Quantity, scale: number): bigint {
  const exact = scaled(roundedUp(quantity, scale), scale);
  if (quantity.wide) return BigInt.asIntN(64, exact);
  return outsideInt64(exact) ? 0n : exact;
}

// The value at a scale that is not above the quantity's own.
function scaled(quantity: Quantity, scale: number): bigint {
  const value = BigInt(quantity.value);
  return quantity.scale === scale ? value : value * 10n ** BigInt(quantity.scale - scale);
}

function magnitudeOf({ value, scale }: Quantity): number {
  return String(value).length - (value < 0 ? 1 : 0) + scale;
}

function order(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function integer(digits: string): number | bigint {
  return digits.length <= 15 ? Number(digits) : compact(BigInt(digits));
}

function compact(value: bigint): number | bigint {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : value;
}

function signed(value: number | bigint, negative: boolean): number | bigint {
  return negative && value !== 0 ? -value : value;
}

function outsideInt64(value: number | bigint): boolean {
  return value > maxInt64 || value < -maxInt64 - 1n;
}

function ceiling(value: bigint, divisor: bigint): bigint {
  return (value + divisor - 1n) / divisor;
}
