/** Words before a name that tell of what kind it is, and not which of several: "serverless Lambda", "on-demand EC2". */
export const kinds = (): string => `
serverless stateless stateful internet-facing public-facing on-demand spot reserved dedicated bare metal standard fifo express provisioned
cross-region cross-account multi-region multi-master in-memory open-source real-time cost-effective high-performance linux ubuntu
windows mac gpu cpu arm graviton x86 free cheap simple plain custom default legacy modern hybrid secure fast slow auto smart sync async
synchronous managed self self-managed read write master leader replica cluster object block file relational nosql sql key-value
time-series version v1 v2 gateway interface client server user users inbound outbound ingress egress eventual strong http https rest
websocket tcp udp open-ended highly aka vs via per plus eg ie etc like use using with without get put
`;
