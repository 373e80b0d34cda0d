/** Where the device is, in degrees (WGS 84), asked only when a reader taps; nothing when it cannot or may not tell. */
export function position(): Promise<{ lat: number; lon: number } | undefined> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      () => resolve(undefined),
      { timeout: 10_000, maximumAge: 600_000 },
    );
  });
}
