/** Properties, exam terms and methods: never nodes of a diagram. Format: see `../parse.ts`. */
export const qualities = (): string => `
@general quality
HA|High availability;Highly available
Fault tolerance|Fault tolerant
Scalability|Scalable;Highly scalable
Vertical scaling|Vertical scalability;Scale up;Scaling up;Scale vertically;Vertically scale
Horizontal scaling|Horizontal scalability;Scale out;Scaling out;Scale horizontally;Horizontally scale
Elasticity
Agility
Durability|Highly durable;11 nines;Eleven nines
Reliability
Resilience|Resiliency;Resilient
Availability
Multi-AZ|Multi AZ deployment
Multi-Region|Multi-Region deployment;Cross-Region
Single-AZ|Single-AZ deployment
Multi-site|Hot site;Multi-site active/active;Active-active
Active-passive
Cross-Region replication|Cross-Region copy
Cross-AZ
Sticky sessions|Session affinity;Session stickiness;Stickiness
Health check
Failover|Automatic failover;Auto failover
Low latency|Sub-millisecond latency;Single-digit millisecond latency
Latency|Network latency
Throughput
Bandwidth
IOPS|I/O operations per second
High performance
Cost-effective|Low cost;Cost efficient;Cheap
Cost optimization|Cost optimisation;Cost savings
Serverless
Stateless
Stateful
Decoupling|Decoupled;Loose coupling;Loosely coupled;Decouple
Asynchronous|Asynchronous processing;Asynchronously
Synchronous
Synchronous replication|Sync replication
Asynchronous replication|Async replication
Eventual consistency|Eventually consistent
Strong consistency|Strongly consistent;Strong consistency reads;Read-after-write consistency
Data integrity
Read scaling|Read scalability
Write scaling
Auto healing|Self-healing
Static IP|Fixed IP;Static IP address
Encrypted
ACID
Idempotency|Idempotent
At-least-once delivery|At least once
Exactly-once processing|Exactly once;Exactly-once delivery
In-order delivery|Message ordering
Real-time
Near real-time
Pay-as-you-go|Pay per use
@general term
DR|Disaster recovery
^RPO|Recovery Point Objective
^RTO|Recovery Time Objective
MTTR|Mean Time To Recovery;Mean Time To Repair;Mean Time To Recover
MTBF|Mean Time Between Failures
SLA|Service Level Agreement
SLO|Service Level Objective
SLI|Service Level Indicator
BCP|Business Continuity Plan;Business continuity
Pilot light||DR
Warm standby||DR
Backup and restore||DR
Hot standby||DR
CapEx|Capital expense;Capital expenditure
OpEx|Operational expense;Operating expense;Operational expenditure
TCO|Total Cost of Ownership
IaaS|Infrastructure as a Service
PaaS|Platform as a Service
SaaS|Software as a Service
FaaS|Function as a Service
IaC|Infrastructure as Code
CI/CD|Continuous integration;Continuous delivery;Continuous deployment
DevOps
Blue/green deployment|Blue/green
Canary deployment|Canary release
Rolling deployment|Rolling update
In-place deployment
Immutable deployment
All-at-once deployment
A/B testing
Lift and shift|Rehost;Rehosting
Replatform|Replatforming
Refactor|Re-architect;Refactoring
Monolith|Monolithic
Event-driven architecture|Event-driven
Serverless architecture
Three-tier architecture|3-tier architecture
Hybrid cloud|Hybrid cloud architecture
Public cloud
Private cloud
Cloud computing
Well-Architected Framework|AWS Well-Architected Framework
Operational Excellence|Operational excellence pillar
Performance efficiency|Performance efficiency pillar
Sustainability|Sustainability pillar
Security pillar
Reliability pillar
Cost optimization pillar
Cloud Adoption Framework|AWS CAF
Fan-out
Pub/sub|Publish/subscribe
Lazy loading|Cache-aside
Write-through
Cache hit
Cache miss
TTL|Time to Live
Thundering herd
Sharding
Data partitioning
Point-in-time recovery|PITR;Point-in-time restore
Data replication
Data residency
Data sovereignty
ETL|Extract, transform, load
ELT
OLTP|Online transaction processing
OLAP|Online analytical processing
Big data
Business intelligence|^BI
Machine learning|^ML
Generative AI|GenAI
Foundation model
RAID|RAID 0;RAID 1
SSD|Solid state drive
HDD|Hard disk drive
NVMe
Cooldown period|Scaling cooldown;Cooldown
Bootstrapping
Cold start
Instance type|Instance family
Tenancy|Dedicated tenancy
Principal
Service discovery
Hub and spoke
BGP|Border Gateway Protocol
ASN|Autonomous System Number
VLAN
OSI model|^OSI
TCP
UDP
HTTP
HTTPS
HTTP/2
WebSocket
gRPC
QUIC
ICMP
SSH
RDP
FTP
SFTP
FTPS
AS2
SMB
iSCSI
DFS
POSIX|POSIX-compliant
GENEVE
IPv4
IPv6
JSON
YAML
XML
CSV
SQL
GraphQL
Python
Java
Golang
JavaScript
Ruby
PowerShell
API|Application Programming Interface;API call
ARN|Amazon Resource Name
Internet Protocol|^IP
TCP/IP
FQDN|Fully qualified domain name
^TLD|Top-level domain
NLP|Natural language processing
^ASR|Automatic speech recognition
SPOF|Single point of failure;Single points of failure
^WORM|Write Once Read Many
BYOL|Bring Your Own License
^VDI|Virtual Desktop Infrastructure
SMTP|Simple Mail Transfer Protocol
Anycast
Unicast
IANA
CAP theorem
FIFO|First-in-first-out
RTMP
JDBC
ODBC
SR-IOV
MACsec
Round robin
Least outstanding requests
Fixed response
Redirect
Traffic shifting
Data transfer cost|Egress cost
Vendor lock-in
Undifferentiated heavy lifting
Quorum
Split brain
Checksum
Snapshot
Backup
Replication
Encryption
Decryption
Authentication
Authorization|Authorisation
Monitoring
Logging
Caching
Auto recovery
Compression
Deduplication
Throttling|Rate limiting
Back-off|Exponential backoff
Chaos engineering|Game day
Runbook
Playbook
Root cause analysis|^RCA
Penetration testing|Pen testing
Compliance
Governance
Tagging
`;
