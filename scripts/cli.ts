// The core on a vault folder, without Obsidian: JSON on stdout, messages on stderr.
// Exit 0 on success, 1 on a failed run, 2 on bad usage, with one clear line.
import { BadUsage, Failed } from './cli/outcome';
import { COMMANDS, USAGE } from './cli/commands';

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    console.error(name === undefined ? USAGE : `unknown command "${name}"\n${USAGE}`);
    return 2;
  }
  try {
    await command(rest);
    return 0;
  } catch (error) {
    if (error instanceof BadUsage) {
      console.error(error.message);
      return 2;
    }
    console.error(
      error instanceof Failed
        ? error.message
        : `${name ?? ''} failed: ${String(error instanceof Error ? error.stack : error)}`,
    );
    return 1;
  }
}

// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
