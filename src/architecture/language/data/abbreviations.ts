/** What words are shortened to in notes taken fast, and what they stand for. */
export const abbreviations = (): string => `
fn function; fns functions; req request; reqs requests; msg message; msgs messages; conn connection; conns connections; obj object;
objs objects; evt event; evts events; acct account; accts accounts; src source; srcs sources; dest destination; dests destinations;
svc service; svcs services; creds credentials; vol volume; vols volumes; mgmt management; pkts packets; repl replication; mgr manager;
mgrs managers; artefact artifact; artefacts artifacts; subbed subscribed; opt optionally; notif notification; notifs notifications; fwd forward; fwds forwards; fwding forwarding;
recieve receive; recieves receives; recieved received; recieving receiving
`;
