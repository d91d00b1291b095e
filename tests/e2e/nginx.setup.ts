import { nginxProgram, serveNginx } from './nginx';
import { ports } from './sites';

/** nginx in front of the live site, and one with nobody behind it; both are stopped at the end. */
export default async function setUp(): Promise<(() => void) | undefined> {
  process.env.NGINX = nginxProgram() ?? '';
  if (!process.env.NGINX) return;
  const servers = [
    await serveNginx(ports.nginx, ports.live),
    await serveNginx(ports.nginxAlone, ports.nobody),
  ];
  process.env.NGINX_LOGS = servers[0]?.folder;
  return () => {
    for (const server of servers) server.close();
  };
}
