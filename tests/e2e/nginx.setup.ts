import { nginxProgram, serveNginx } from './nginx';
import { ports } from './sites';

/** nginx in front of the live site, and one whose Next does not answer; both are stopped at the end. */
export default async function setUp(): Promise<(() => void) | undefined> {
  process.env.NGINX = nginxProgram() ?? '';
  if (!process.env.NGINX) return;
  const servers = [
    await serveNginx(ports.nginx, ports.live),
    await serveNginx(ports.nginxAlone, ports.nobody),
  ];
  return () => {
    for (const server of servers) server.close();
  };
}
