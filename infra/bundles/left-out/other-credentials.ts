/** Lambda puts a function's credentials into its environment: profiles, sign-in and the like stay out. */
export const defaultProvider = () => () => {
  const { env } = process;
  return Promise.resolve({
    accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
    sessionToken: env['AWS_SESSION_TOKEN'],
  });
};
