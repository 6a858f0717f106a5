/** @fileoverview Work in steps, between which the browser has its turn: a slow phone needs its time for each of them. */

/** @return {!Promise<void>} done when the browser has had its turn */
export function nextTask() {
  const channel = new MessageChannel();
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}
