// @apollo/gateway opens connections to cloud metadata addresses and posts usage as soon as it is loaded,
// unless this is set: so this file is imported before it, everywhere.
process.env.APOLLO_TELEMETRY_DISABLED = '1';
