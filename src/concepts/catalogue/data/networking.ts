/** Networks, load balancing, DNS and content delivery. Format: see `../parse.ts`. */
export const networking = (): string => `
@networking component service
ELB|Elastic Load Balancing;Elastic Load Balancer;Load balancer;Load balancing;^LB;-balancer;Elastic LB
ALB|Application Load Balancer;Application LB;App LB;Application ELB|ELB
NLB|Network Load Balancer;Network LB|ELB
GWLB|Gateway Load Balancer;Gateway LB;^GLB|ELB
CLB|Classic Load Balancer;Classic LB;Classic ELB|ELB
Route 53|R53;Amazon Route 53;Route 53 DNS
CloudFront|CloudFront distribution;CloudFront CDN
Global Accelerator|AWS Global Accelerator
API Gateway|API GW;API Gateway endpoint
Direct Connect|^DX;Direct Connect connection;DX connection
Site-to-Site VPN|S2S VPN;Site-to-Site VPN connection;AWS VPN;AWS Managed VPN
Client VPN|AWS Client VPN
Transit Gateway|Transit GW;TGW
PrivateLink
VPC Lattice
Cloud Map
App Mesh
Cloud WAN
!Network Manager|Transit Gateway Network Manager
!Network Firewall
Verified Access
Private 5G|AWS Private 5G
RTB Fabric
Application Recovery Controller|Route 53 ARC;Route 53 Application Recovery Controller;Amazon Application Recovery Controller
Telco Network Builder
VPN CloudHub|CloudHub
Internet Monitor|CloudWatch Internet Monitor
VPC IPAM|IP Address Manager;IPAM
@networking place resource
VPC|Virtual Private Cloud
Default VPC||VPC
Subnet|VPC subnet
Public subnet|Pub subnet;Public sub|Subnet
Private subnet|Priv subnet;Private sub|Subnet
Isolated subnet||Subnet
Database subnet|DB subnet;Data subnet|Subnet
@networking component resource
Internet Gateway|IGW;Internet GW|VPC
Egress-only Internet Gateway|EIGW;Egress-only IGW;Egress-only Gateway|VPC
NAT Gateway|NAT GW;-Network Address Translation;NGW;^NAT|VPC
Virtual Private Gateway|VGW;VPN Gateway;Virtual Private GW;^VPG|VPC
Customer Gateway|CGW;Customer GW;Customer gateway device|Site-to-Site VPN
Carrier Gateway||VPC
Direct Connect Gateway|Direct Connect GW;DXGW;DX Gateway;^DGW|Direct Connect
Direct Connect location|DX location|Direct Connect
Direct Connect LAG|Link Aggregation Group;^LAG|Direct Connect
Hosted connection||Direct Connect
Dedicated connection||Direct Connect
VIF|Virtual interface;Direct Connect VIF|Direct Connect
Public VIF|Public virtual interface|VIF
Private VIF|Private virtual interface|VIF
Transit VIF|Transit virtual interface|VIF
VPN|VPN connection;VPN tunnel|Site-to-Site VPN
VPC Peering|VPC peering connection;Peering connection;VPC peer|VPC
VPC endpoint|VPCE;VPC endpt|VPC
Interface endpoint|VPC interface endpoint;Interface VPC endpoint;VPC endpoint interface;VPC endpt interface;PrivateLink endpoint|VPC endpoint
Gateway endpoint|VPC gateway endpoint;Gateway VPC endpoint;VPC endpoint gateway;VPC endpt gateway|VPC endpoint
GWLB endpoint|Gateway Load Balancer endpoint;GWLBe|VPC endpoint
VPC endpoint service|Endpoint service|PrivateLink
VPC endpoint policy|Endpoint policy|VPC endpoint
Route Table|^RT;VPC route table;Routing table|VPC
Main route table||Route Table
~Router|VPC router;Implicit router|VPC
NACL|Network ACL;Network Access Control List|VPC
Security Group|^SG;VPC security group;EC2 security group|VPC
VPC Flow Logs|Flow Logs;ENI flow logs;Subnet flow logs|VPC
VPC Traffic Mirroring|Traffic Mirroring|VPC
VPC Reachability Analyzer|Reachability Analyzer|VPC
Network Access Analyzer||VPC
VPC sharing|Shared VPC|VPC
DHCP options set|DHCP option set|VPC
Prefix list|Managed prefix list|VPC
ENI|Elastic Network Interface;Network interface|VPC
ENA|Elastic Network Adapter;Enhanced networking|EC2
Elastic IP|EIP;Elastic IP address|EC2
Public IP|Public IP address;Public IPv4 address;Public IPv4
Private IP|Private IP address;Private IPv4 address;Private IPv4
IP address
CIDR|CIDR block
Target Group|^TG;ALB target group;ELB target group;NLB target group|ELB
Listener|ALB listener;ELB listener|ELB
Listener rule|ALB rule;ELB rule|ELB
ALB access logs|ELB access logs|ELB
Cross-zone load balancing|Cross-Zone LB|ELB
Connection draining|Deregistration delay|ELB
Transit Gateway attachment||Transit Gateway
Transit Gateway route table||Transit Gateway
Transit Gateway peering|Inter-Region TGW peering|Transit Gateway
Hosted zone|Route 53 hosted zone|Route 53
Public Hosted Zone||Hosted zone
Private Hosted Zone|^PHZ|Hosted zone
Route 53 Resolver|VPC DNS resolver;AmazonProvidedDNS|Route 53
Resolver inbound endpoint|Route 53 Resolver inbound endpoint;Inbound endpoint|Route 53 Resolver
Resolver outbound endpoint|Route 53 Resolver outbound endpoint;Outbound endpoint|Route 53 Resolver
Resolver Rules|Route 53 Resolver rule|Route 53 Resolver
Resolver DNS Firewall|Route 53 Resolver DNS Firewall;DNS Firewall|Route 53 Resolver
Resolver query logs|Route 53 query logs;Route 53 Resolver query logging|Route 53 Resolver
Route 53 health check||Route 53
Route 53 record|DNS record;Resource record set|Route 53
Alias record|Route 53 alias;Route 53 alias record|Route 53
CNAME|CNAME record
A record|AAAA record
Routing control|Route 53 routing control|Application Recovery Controller
Readiness check||Application Recovery Controller
@networking quality
Simple routing|Simple routing policy|Route 53
Weighted routing|Weighted routing policy;Weighted record|Route 53
Latency-based routing|Latency routing;Latency routing policy;LBR|Route 53
Failover routing|Failover routing policy|Route 53
Geolocation routing|Geolocation routing policy|Route 53
Geoproximity routing|Geoproximity routing policy|Route 53
Multi-value answer routing|Multi-value routing;Multivalue answer|Route 53
IP-based routing||Route 53
Path-based routing||ELB
Host-based routing||ELB
@networking component resource
Edge location|Point of presence;^PoP;CloudFront edge location;CloudFront edge;CloudFront POP;Edge loc|CloudFront
Regional edge cache|^REC|CloudFront
CloudFront origin||CloudFront
Origin group|CloudFront origin group|CloudFront
Custom origin||CloudFront
Origin Shield||CloudFront
Cache behavior|Cache behaviour;CloudFront behavior|CloudFront
CloudFront signed URL|Signed URL|CloudFront
CloudFront signed cookies|Signed cookie|CloudFront
CloudFront invalidation|Cache invalidation|CloudFront
CloudFront geo restriction|Geo restriction|CloudFront
CloudFront key group|Trusted key group|CloudFront
CloudFront price class|Price class|CloudFront
CloudFront field-level encryption|Field-level encryption|CloudFront
CloudFront KeyValueStore||CloudFront
OAI|Origin Access Identity;CloudFront OAI|CloudFront
OAC|Origin Access Control;CloudFront OAC|CloudFront
API Gateway stage||API Gateway
VPC Link||API Gateway
API Gateway cache|API Gateway caching|API Gateway
API Gateway REST API|REST API|API Gateway
API Gateway HTTP API|HTTP API|API Gateway
API Gateway WebSocket API|WebSocket API|API Gateway
API Gateway resource policy||API Gateway
Edge-optimized endpoint|Edge-optimized API|API Gateway
Regional API endpoint|Regional endpoint|API Gateway
Private API endpoint|Private API|API Gateway
Usage plan||API Gateway
API key||API Gateway
Custom domain|Custom domain name
Custom routing accelerator||Global Accelerator
Endpoint group||Global Accelerator
Anycast IP|Static anycast IP;Anycast IP address;Anycast static IP|Global Accelerator
Firewall endpoint|Network Firewall endpoint|Network Firewall
Cloud Map namespace||Cloud Map
VPC Lattice service network||VPC Lattice
Client VPN endpoint||Client VPN
@networking place
AWS global network|AWS private network;AWS network;AWS internal network;AWS backbone;AWS backbone network;Global AWS network;AWS global backbone
`;
