/** Sent with every sign-in. A build for the cloud that contains these words has let the demo in: a test looks for them. */
export const DEMO_MARKER = 'demo-sign-in-on-this-machine-only'
