/** Services of other clouds. Format: see `../parse.ts`. */
export const clouds = (): string => `
@external component
Google Cloud|GCP;Google Cloud Platform
Azure|Microsoft Azure
Cloud Load Balancing
^API Management|Azure API Management;^APIM
@compute component
Cloud Run
Cloud Functions|Google Cloud Functions
!Compute Engine|Google Compute Engine;^GCE
Managed instance group|^MIG
^App Engine|Google App Engine
Azure Functions
Azure App Service|^App Service
Virtual Machine Scale Set|VM scale set;^VMSS;Scale set
@containers component
GKE|Google Kubernetes Engine
^Artifact Registry
AKS|Azure Kubernetes Service
Azure Container Registry|^ACR
Azure Container Instances|^ACI
Azure Container Apps
@database component
Cloud SQL
Firestore|Cloud Firestore
Bigtable|Cloud Bigtable
Cloud Spanner|^Spanner
^Memorystore
Azure SQL|Azure SQL Database
Cosmos DB|Azure Cosmos DB
Azure Cache for Redis
@storage component
Google Cloud Storage|^Cloud Storage;^GCS
^Filestore
^Persistent Disk
Storage Transfer Service
Azure Storage|^Storage Account;Azure Storage account
Blob Storage|Azure Blob Storage
Azure Files|Azure file share
Azure File Sync
Data Lake Storage|^ADLS;Azure Data Lake;Azure Data Lake Storage
Recovery Services vault
Azure Backup
@analytics component
BigQuery
^Dataflow|Cloud Dataflow
Dataproc
^Data Fusion|Cloud Data Fusion
Cloud Composer
^Looker|Looker Studio
Event Hubs|Azure Event Hubs
Stream Analytics|Azure Stream Analytics
^Data Factory|Azure Data Factory
Azure Synapse|Azure Synapse Analytics;^Synapse;^Synapse Analytics
Power BI
Databricks|Azure Databricks
@networking component
Cloud CDN
Cloud DNS
Cloud NAT
Cloud VPN
Cloud Router
Cloud Interconnect
Azure Load Balancer
^Application Gateway|Azure Application Gateway;^App Gateway
^Front Door|Azure Front Door
Traffic Manager|Azure Traffic Manager
ExpressRoute|Azure ExpressRoute
Azure VPN Gateway|Azure Virtual Network Gateway
Azure Virtual WAN|^Virtual WAN
Azure Bastion
Apigee
@security component
Cloud Armor
Cloud KMS
Google Secret Manager
Identity-Aware Proxy|^IAP
Azure Firewall
^Key Vault|Azure Key Vault
Entra ID|Azure AD;Azure Active Directory;Microsoft Entra ID
Azure AD Connect|Entra Connect;^AD Connect
^Sentinel|Azure Sentinel;Microsoft Sentinel
Azure Policy
Microsoft Defender for Cloud|^Defender for Cloud
@integration component
Cloud Scheduler
Cloud Tasks
Eventarc
Service Bus|Azure Service Bus
^Queue Storage|Azure Queue Storage
Event Grid|Azure Event Grid
Logic Apps
@iot component
IoT Hub|Azure IoT Hub
@ai component
Vertex AI
@management component
Cloud Monitoring
Cloud Logging
Cloud Audit Logs
Azure Monitor
Azure Application Insights|^App Insights
Log Analytics workspace|Azure Log Analytics
@migration component
Azure Migrate
Azure Site Recovery|^Site Recovery
@developer component
Cloud Build
Cloud Deploy
Azure DevOps
Azure Pipelines
`;
