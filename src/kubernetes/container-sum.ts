import type { Container, PodSpec } from './api';
import { addQuantities, compareQuantities, parseResourceQuantity, type Quantity } from './quantity';

type Kind = 'limits' | 'requests';
type Amounts = Map<string, Quantity>;

/**
 * What all containers need at most at one time: those that run together, or an init container with the sidecars
 * that were started before it.
 */
export function sumOfContainers({ containers = [], initContainers = [] }: PodSpec, kind: Kind): Map<string, Quantity> {
  const together: Amounts = new Map();
  for (const container of containers) addTo(together, container, kind);
  const sidecars: Amounts = new Map();
  const starting: Amounts = new Map();
  for (const container of initContainers) {
    if (container.restartPolicy === 'Always') {
      addTo(together, container, kind);
      addTo(sidecars, container, kind);
      raiseTo(starting, sidecars);
    } else {
      const alone: Amounts = new Map();
      addTo(alone, container, kind);
      for (const [name, amount] of sidecars) add(alone, name, amount);
      raiseTo(starting, alone);
    }
  }
  raiseTo(together, starting);
  return together;
}

function addTo(amounts: Amounts, { resources }: Container, kind: Kind): void {
  const list = resources?.[kind];
  for (const name in list) {
    const quantity = parseResourceQuantity(list[name]!);
    if (quantity) add(amounts, name, quantity);
  }
}

function add(amounts: Amounts, name: string, quantity: Quantity): void {
  const sum = amounts.get(name);
  amounts.set(name, sum ? addQuantities(sum, quantity) : quantity);
}

function raiseTo(amounts: Amounts, others: Amounts): void {
  for (const [name, other] of others) {
    const amount = amounts.get(name);
    if (!amount || compareQuantities(other, amount) > 0) amounts.set(name, other);
  }
}
