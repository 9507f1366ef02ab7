/** Places, people, tiers and data stores of any architecture, and technology that is not AWS's. Format: see `../parse.ts`. */
export const general = (): string => `
@client component
~Client|Web client;End client;Client machine;Client device;Mobile client
~User|End user;Web user;Mobile user;Application user
~Browser|Web browser
Mobile app|Mobile application;Mobile device;Mobile phone;Smartphone
Web app|Web application
~Publisher
~Subscriber
~Producer|Event producer;Message producer
~Consumer|Event consumer;Message consumer
Alexa
@external place
VNet|Azure VNet;Azure Virtual Network;^Virtual Network
On-premises|On-prem;Data center;Data centre;Corporate data center;Corporate data centre;On-premises data center;On-prem data center;On-premises network;On-premises server;On-premises environment;On-premises infrastructure;Corporate network;Customer data center;Local data center;Corporate office network;Customer network;On-premises system
~Internet|Public internet;World wide web;Open internet
Corporate office|-Office;Branch office;Remote office
~Third party|3rd party
Other cloud|Other cloud provider;Another cloud
@external component
3rd-party service|Third-party service;External service;Third-party provider;3rd-party provider;Third-party app;3rd-party app;Third-party software;3rd-party software;SaaS provider;SaaS application;SaaS app;SaaS partner;External SaaS provider;SaaS service
DNS server|Domain name server;Name server;On-premises DNS server;On-premises DNS;On-prem DNS;DNS resolver
DNS|Domain Name System
CDN|Content delivery network
GitHub
GitHub Actions|GitHub workflow;GitHub Actions workflow
GitLab
GitLab CI|GitLab pipeline;GitLab runner
Bitbucket
Jenkins
Docker Hub
Splunk
Datadog
New Relic
PagerDuty
Slack
Salesforce
Zendesk
Google
Facebook
NAS|Network-attached storage
Active Directory|Microsoft AD;Microsoft Active Directory;Active Directory Domain;^AD DS;ADFS
LDAP
Identity provider|IdP;SAML identity provider;Web identity provider;Web ID provider;Social identity provider;External identity provider;OIDC provider;SAML provider
VMware|vSphere;vCenter
Terraform
Ansible
Chef
Puppet
Argo CD
Grafana
Prometheus
Alertmanager
Stripe
Microsoft 365|Office 365
Google Drive
SharePoint
F5|F5 BIG-IP;^BIG-IP
HAProxy
Auth0
Okta
@general place
Region|AWS Region;Primary Region;Home Region
Secondary Region|DR Region;Failover Region;Backup Region
AZ|Availability Zone;Avail Zone
AWS account|-Account
AWS Cloud|AWS cloud environment;AWS infrastructure
AWS GovCloud|GovCloud
AWS Organization unit
Data plane
Control plane
@general term
-AWS|-Amazon Web Services
AWS services|Other AWS services
AWS resources
@general term
~Customer|End customer
~Administrator|~Admin
~Developer
~Event
@general component
~Application|~App;Backend application
Application server|App server;Backend server
Web server|HTTP server
Application tier|App tier;Application layer;App layer;Logic tier;Business logic tier
Database tier|DB tier;Data tier;Database layer;DB layer;Data layer;Persistence layer
Presentation tier|Presentation layer;Frontend tier
~Server
~Instance|Compute instance;Virtual server
Virtual machine|^VM
~Container|Docker container
Microservice
~Backend|Backend service
~Frontend
Bastion host|Bastion;Jump box;Jump host;Jump server;Bastion server;Bastion instance;Bastion EC2 instance
Reverse proxy
~Proxy|Proxy server
~Firewall
Security appliance|Virtual appliance;Network virtual appliance;Third-party appliance;Network appliance
~Endpoint
~Worker|Worker node;Worker instance;Background worker
Cron job|Scheduled job;Scheduled task
Static content|Static assets;Static website;Static files;Static site
Dynamic content
Session data|Session state;User session data;Session store;Session information
Shopping cart
HTTP endpoint|HTTPS endpoint;Webhook
Log file|Logs bucket;Logging bucket
Email
^Text message|SMS message
Push notification|Mobile notification;Mobile push notification
@database component
~Database|^DB;~Data store;Relational database
Database server|DB server
~Cache|Cache layer;Caching layer;Cache cluster;In-memory cache
NoSQL database|NoSQL;NoSQL DB
In-memory database|In-memory data store
Graph database|Graph DB
Time series database
Ledger database
Document database
Key-value store|Key-value database
Data warehouse|Data warehousing
SQL database
MySQL
PostgreSQL|Postgres
MariaDB
^Oracle|Oracle Database;Oracle DB
SQL Server|Microsoft SQL Server;MS SQL Server;MSSQL
MongoDB
Cassandra|Apache Cassandra
Redis|Redis OSS
Memcached
Valkey
CouchDB
Db2|IBM Db2
InfluxDB
Snowflake
Neo4j
Percona|Percona XtraBackup
@integration component
~Queue|Message queue
~Topic|Pub/sub topic
~Buffer
Message bus
RabbitMQ
ActiveMQ|Apache ActiveMQ
Kafka|Apache Kafka;Kafka cluster
ZooKeeper|Apache ZooKeeper
@analytics component
Spark|Apache Spark
Hadoop|Apache Hadoop;Hadoop cluster
Hive|Apache Hive
HBase|Apache HBase
HDFS
Presto|PrestoDB
Trino
Airflow|Apache Airflow
Parquet|Apache Parquet
Avro|Apache Avro
^ORC|Apache ORC
Tableau
Logstash
ELK stack
Fluentd
Fluent Bit
Grafana Loki|^Loki
Jaeger
Debezium
@containers component
Kubernetes|K8s
Docker
Docker image|Container image
Docker Swarm
Helm
Kubernetes cluster||Kubernetes
Pod|Kubernetes pod|Kubernetes
kubectl||Kubernetes
Envoy|Envoy proxy
Istio
Linkerd
Traefik
CoreDNS
containerd
CRI-O
@compute component
WordPress
Nginx
Apache HTTP Server|Apache web server;httpd
Tomcat|Apache Tomcat
Node.js
Linux|Linux server
Windows Server|Windows instance
Drupal
Magento
SAP|SAP HANA
HPC|High Performance Computing;HPC cluster
MPI
Lustre
`;
