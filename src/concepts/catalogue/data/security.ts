/** Security, identity and compliance. Format: see `../parse.ts`. */
export const security = (): string => `
@security component service
IAM|Identity and Access Management;Identity Access Management
IAM Identity Center|Identity Center;AWS SSO;AWS Single Sign-On;IAM Identity Centre
STS|Security Token Service
!Organizations|AWS Organization;AWS Organisations
Control Tower
-RAM|Resource Access Manager;AWS RAM
!Directory Service
Managed Microsoft AD|AWS Managed Microsoft AD;AWS Managed AD;Managed AD;AWS Directory Service for Microsoft Active Directory|Directory Service
AD Connector|Active Directory Connector|Directory Service
Simple AD||Directory Service
Cloud Directory
Cognito
KMS|Key Management Service;Key Management System
CloudHSM|HSM;Hardware Security Module
Secrets Manager|Secret Manager
ACM|Certificate Manager
ACM Private CA|Private CA;ACM PCA;Private Certificate Authority
WAF|Web Application Firewall;Web App Firewall;AWS WAF
!Shield|Shield Standard;-AWS Shield
Shield Advanced|Shield Adv|Shield
Firewall Manager|^FMS
GuardDuty
!Inspector|-Amazon Inspector
Macie
!Detective|-Amazon Detective
Security Hub
Security Lake
!Artifact|-AWS Artifact
Audit Manager
Verified Permissions
Payment Cryptography
!Signer
!Security Incident Response
!Security Agent
IAM Access Analyzer|Access Analyzer
IAM Roles Anywhere|Roles Anywhere
AWS Abuse|AWS Abuse team;AWS Trust & Safety
@security component resource
IAM Role|Execution role;IAM execution role;Cross-account role;-Role|IAM
IAM User||IAM
IAM Group|IAM user group|IAM
IAM Policy|Identity-based policy|IAM
Managed policy|AWS managed policy|IAM Policy
Customer managed policy||IAM Policy
Inline policy||IAM Policy
Permissions boundary|Permission boundary;IAM permission boundary|IAM
Service role||IAM Role
Service-linked role||IAM Role
Trust policy|Role trust policy|IAM Role
Resource-based policy|Resource policy|IAM
Session policy||IAM
Access key|Access key ID;Secret access key;IAM access key|IAM
IAM Credentials Report|Credentials Report;IAM Credential Report|IAM
IAM Access Advisor|Access Advisor|IAM
IAM Policy Simulator|Policy Simulator|IAM
IAM Certificate Store||IAM
IAM password policy|Password policy|IAM
Root user|Root account;AWS root user;Root user account
MFA device|Virtual MFA device;Hardware MFA;U2F security key
AssumeRole|STS AssumeRole|STS
AssumeRoleWithWebIdentity||STS
AssumeRoleWithSAML||STS
GetSessionToken||STS
Temporary credentials|Temporary security credentials|STS
SCP|Service Control Policy;Organizations SCP|Organizations
Resource control policy|RCP|Organizations
Tag policy||Organizations
OU|Organizational Unit;Organisational Unit|Organizations
Management account|Master account;Payer account|Organizations
Member account||Organizations
Consolidated Billing||Organizations
Control Tower guardrail||Control Tower
Account Factory||Control Tower
Landing zone||Control Tower
Permission set||IAM Identity Center
RAM resource share|Resource share|RAM
Cognito User Pool|User pool;CUP|Cognito
Cognito Identity Pool|Identity pool;Federated identities;Cognito Federated Identities;CIP|Cognito
Cognito hosted UI|Hosted UI|Cognito
Cognito authorizer||Cognito
Cognito Sync||Cognito
KMS key|CMK;Customer managed key;KMS CMK;Customer master key|KMS
Customer managed KMS key||KMS
AWS managed key||KMS
AWS owned key||KMS
KMS Multi-Region key|Multi-Region key|KMS
KMS key policy|Key policy|KMS
KMS grant||KMS
KMS alias||KMS
Custom key store|KMS custom key store|KMS
External key store|XKS|KMS
Data key|DEK;Data encryption key|KMS
Key rotation|Automatic key rotation|KMS
CloudHSM cluster||CloudHSM
Secret rotation|Secrets rotation|Secrets Manager
Certificate|ACM certificate;TLS certificate;SSL certificate;SSL/TLS certificate;X.509 certificate;Server certificate
Web ACL|WAF Web ACL|WAF
WAF rule group|Rule group|WAF
WAF rate-based rule|Rate-based rule|WAF
WAF managed rules|WAF managed rule group|WAF
WAF Bot Control|Bot Control|WAF
WAF IP set|IP set|WAF
AWS Shield Response Team|Shield Response Team;DDoS Response Team;^SRT|Shield Advanced
GuardDuty finding||GuardDuty
GuardDuty Malware Protection|Malware Protection|GuardDuty
Inspector finding||Inspector
Security Hub finding||Security Hub
Macie finding||Macie
Firewall Manager policy||Firewall Manager
Certificate authority
SSE-S3||S3
SSE-KMS||S3
SSE-C||S3
DSSE-KMS||S3
@security quality
Encryption at rest|At-rest encryption;Server-side encryption;^SSE;Encrypted at rest
Encryption in transit|In-flight encryption;In-transit encryption;Encryption in flight;Encrypted in transit
Client-side encryption|^CSE
Envelope encryption||KMS
Least privilege|Principle of least privilege
MFA|Multi-Factor Authentication;Two-factor authentication;2FA
Single sign-on|-SSO
@security term
Shared Responsibility Model|Shared responsibility
Identity federation|Federation;Web identity federation;SAML federation
SAML|Security Assertion Markup Language;SAML 2.0
OIDC|OpenID Connect
OAuth|OAuth 2.0
JWT|JSON Web Token
RBAC|Role-based access control
ABAC|Attribute-based access control
ACL|Access Control List
DDoS|DDoS attack;Distributed Denial of Service
SQL injection
Cross-site scripting|XSS
CORS|Cross-Origin Resource Sharing
CVE|Common Vulnerabilities and Exposures
PII|Personally identifiable information
PCI DSS|^PCI;Payment Card Industry;Payment Card Industry Data Security Standard
HIPAA
GDPR
^SOC|Service Organization Control;System and Organization Controls;SOC 2;SOC 1;SOC 3
FIPS|FIPS 140-2;FIPS 140-3
NIST
FedRAMP
ISO 27001
AES|Advanced Encryption Standard;AES-256
RSA
TLS|SSL;SSL/TLS;Transport Layer Security
SNI|Server Name Indication
mTLS|Mutual TLS
IPsec|IPSec VPN
DKIM
Perfect forward secrecy|PFS;Forward secrecy
HMAC
OCSP
Diffie-Hellman
Digital signature
Audit log|Audit trail
Business Associate Addendum|^BAA
SPF
`;
