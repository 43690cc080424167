if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`vetnet needs Node 20 or later, found ${process.versions.node}: install Node 20, 22 or 24.`);
  process.exit(2);
}
const { main } = await import('../index.js');
await main('test-plan');
