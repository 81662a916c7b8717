// Plain JavaScript on purpose: it must run on the Node that is too old to run anything else here.
const found = process.versions.node;

if (found.split('.')[0] !== '24') {
  process.stderr.write(
    `Accord runs on Node 24, but this is Node ${found}: please run "npm ci" again with development ` +
      'dependencies included and install scripts allowed for the package "node" ' +
      '(no --omit=dev, no --ignore-scripts), and then start this command once more.\n',
  );
  process.exit(1);
}
