/** What a user pool's issuer and client would be on a stage, for tokens of the command line. The keys are each data folder's own. */
export const LOCAL_ISSUER = 'urn:writethru:local-editors';
export const LOCAL_CLIENT = 'writethru-local';
