// Declared by hand: inferring a type for the 800 kB of icon data would slow every type check.
declare module 'lucide-static/icon-nodes.json' {
  const nodes: Record<string, [string, Record<string, string>][] | undefined>;
  export default nodes;
}
