/** Next calls this once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production') {
    (await import('./lib/server/connections')).tameConnections();
    (await import('./lib/server/requests')).tameRequests();
  }
}
