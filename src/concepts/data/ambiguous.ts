/** Short form, then each thing it may mean with the words that tell: `CF|cloudfront edge origin|cloudformation stack`. */
export const ambiguous = (): string => `
CF|cloudfront cloudfront distribution distributions cdn edge cache caches caching cached origin origins oai oac signed ttl viewer s3 alb|cloudformation cloudformation stack stacks stackset stacksets template templates yaml iac infrastructure drift provision provisions nested cfn
EB|elasticbeanstalk beanstalk platform application worker deploy deploys deployment deployments environment environments tier php java python swap rolling|eventbridge eventbridge event events bus rule rules cron schedule schedules scheduled
SMS|servermigrationservice migrate migration migrates vmware vsphere hyper vm vms|textmessage sns email emails text phone mobile push message messages notification notifications mfa pinpoint
AD|activedirectory microsoft directory domain windows ldap kerberos on-prem prem premises login logins users user trust forest join joined sso saml managed connector simple
SSO|singlesignon saml federation federated idp identity login users oidc single
PI|performanceinsight rds aurora database db query queries load wait
RAM|ram share shares shared sharing account accounts resource organization organizations ou cross-account subnet subnets
GA|globalaccelerator accelerator anycast static edge endpoint endpoints ip ips
`;
