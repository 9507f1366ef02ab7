export function privateNames(root: string, sources?: string): string[];
