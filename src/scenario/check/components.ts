/**
 * The strongly connected components of a graph, sinks first (Tarjan 1972, without recursion, so that a scenario
 * of any length is safe).
 */
export function components<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const order = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const found: T[][] = [];
  for (const root of nodes) {
    if (order.has(root)) continue;
    const work: { node: T; children: readonly T[]; at: number }[] = [];
    const enter = (node: T): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      open.push(node);
      isOpen.add(node);
      work.push({ node, children: next(node), at: 0 });
    };
    const lower = (node: T, to: number | undefined): void => {
      low.set(node, Math.min(low.get(node) ?? 0, to ?? 0));
    };
    enter(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const child = top.children[top.at++];
      if (child !== undefined) {
        if (!order.has(child)) enter(child);
        else if (isOpen.has(child)) lower(top.node, order.get(child));
        continue;
      }
      work.pop();
      const above = work.at(-1);
      if (above !== undefined) lower(above.node, low.get(top.node));
      if (low.get(top.node) !== order.get(top.node)) continue;
      const component = open.splice(open.lastIndexOf(top.node));
      for (const node of component) isOpen.delete(node);
      found.push(component);
    }
  }
  return found;
}
