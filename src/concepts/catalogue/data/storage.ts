/** Storage, backup and data moving by device. Format: see `../parse.ts`. */
export const storage = (): string => `
@storage component service
S3|Simple Storage Service;S3 bucket;Simple Storage Solution;S3 storage;S3 object storage
S3 Glacier|Glacier;Simple Storage Service Glacier
EBS|Elastic Block Store;Elastic Block Storage;EBS volume
EFS|Elastic File System;EFS file system;Elastic File Storage
FSx|FSx file system
FSx for Windows File Server|FSx for Windows;FSx Windows;FSx for Windows Server;FSx Windows File Server|FSx
FSx for Lustre|FSx Lustre|FSx
FSx for NetApp ONTAP|FSx for ONTAP;FSx NetApp ONTAP;FSx ONTAP|FSx
FSx for OpenZFS|FSx OpenZFS|FSx
File Cache|Amazon File Cache
Storage Gateway|Storage GW;^SGW
AWS Backup
S3 on Outposts
Snow Family|AWS Snow
Snowball|Snowball device
Snowball Edge||Snow Family
Snowcone||Snow Family
Snowmobile||Snow Family
OpsHub|Snow Family OpsHub|Snow Family
Elastic Disaster Recovery|^DRS;AWS DRS;CloudEndure Disaster Recovery;CloudEndure
Data Lifecycle Manager|DLM;EBS Data Lifecycle Manager
Recycle Bin|EBS Recycle Bin
@storage component resource
S3 object||S3
S3 Standard|S3 Standard storage|S3
S3 Standard-IA|Standard-IA;S3 IA;S3 Standard Infrequent Access;S3 Infrequent Access;Standard Infrequent Access;Infrequent Access|S3
S3 One Zone-IA|One Zone-IA;S3 One Zone Infrequent Access;One Zone Infrequent Access|S3
S3 Intelligent-Tiering|Intelligent-Tiering|S3
S3 Glacier Instant Retrieval|Glacier Instant Retrieval|S3 Glacier
S3 Glacier Flexible Retrieval|Glacier Flexible Retrieval|S3 Glacier
S3 Glacier Deep Archive|Glacier Deep Archive;Deep Archive|S3 Glacier
S3 Express One Zone|S3 directory bucket;Directory bucket|S3
S3 Reduced Redundancy Storage|RRS;Reduced Redundancy Storage|S3
S3 Access Point||S3
S3 Multi-Region Access Point|Multi-Region Access Point;MRAP|S3 Access Point
S3 Object Lambda|Object Lambda|S3
S3 Object Lambda Access Point||S3 Object Lambda
S3 Object Lock|Object Lock|S3
S3 Lifecycle|S3 lifecycle rule;S3 lifecycle policy;Lifecycle rule;S3 lifecycle configuration|S3
S3 Versioning||S3
S3 Replication||S3
S3 Cross-Region Replication|CRR;S3 CRR|S3 Replication
S3 Same-Region Replication|SRR;S3 SRR|S3 Replication
S3 Replication Time Control|RTC;S3 RTC|S3 Replication
S3 Batch Replication||S3 Replication
S3 Batch Operations|Batch Operations|S3
S3 Event Notifications|S3 event;S3 notification|S3
S3 Inventory||S3
S3 Storage Lens|Storage Lens|S3
S3 Storage Class Analysis|Storage Class Analysis;S3 analytics|S3
S3 Select|Glacier Select|S3
S3 Tables||S3
S3 Vectors||S3
S3 Transfer Acceleration|Transfer Acceleration;S3TA|S3
S3 Requester Pays|Requester Pays|S3
S3 website|S3 static website;Static website on S3;S3 static website hosting;S3 website endpoint|S3
S3 pre-signed URL|Pre-signed URL|S3
S3 multipart upload|Multipart upload|S3
S3 server access logs|S3 access logs;Server access logging|S3
S3 Block Public Access|Block Public Access|S3
S3 MFA Delete|MFA Delete|S3
S3 access grants||S3
S3 byte-range fetches|Byte-range fetch|S3
Bucket policy|S3 bucket policy|S3
S3 ACL|Bucket ACL;Object ACL|S3
Glacier vault|S3 Glacier vault|S3 Glacier
Glacier Vault Lock|S3 Glacier Vault Lock|S3 Glacier
Glacier archive||S3 Glacier
EBS snapshot||EBS
EBS Multi-Attach|Multi-Attach|EBS
EBS encryption||EBS
EBS Snapshots Archive|EBS snapshot archive|EBS
Fast Snapshot Restore|FSR|EBS
EBS direct APIs||EBS
gp2|gp2 volume|EBS
gp3|gp3 volume|EBS
io1|io1 volume|EBS
io2|io2 volume|EBS
io2 Block Express|io2 BX|EBS
st1|st1 volume;Throughput Optimized HDD|EBS
sc1|sc1 volume;Cold HDD|EBS
Provisioned IOPS SSD|Provisioned IOPS;PIOPS|EBS
General Purpose SSD||EBS
Root volume|EBS root volume;Root device|EBS
Instance Store|EC2 Instance Store;Instance storage;Ephemeral storage|EC2
EFS mount target|Mount target|EFS
EFS Access Point||EFS
EFS Standard||EFS
EFS One Zone||EFS
EFS Infrequent Access|EFS-IA;EFS Standard-IA|EFS
EFS Archive||EFS
EFS lifecycle policy|EFS lifecycle management|EFS
EFS replication||EFS
EFS Max I/O|Max I/O mode|EFS
EFS Elastic Throughput|Elastic Throughput|EFS
EFS Bursting Throughput|Bursting Throughput|EFS
EFS Provisioned Throughput||EFS
S3 File Gateway|File Gateway;File GW|Storage Gateway
FSx File Gateway||Storage Gateway
Volume Gateway|Storage Gateway Volume Gateway;Volume GW|Storage Gateway
Tape Gateway|Virtual Tape Library;VTL;Tape GW|Storage Gateway
Stored volumes|Stored volume gateway|Volume Gateway
Cached volumes|Cached volume gateway|Volume Gateway
Storage Gateway Hardware Appliance||Storage Gateway
Backup plan||AWS Backup
Backup vault||AWS Backup
Backup Vault Lock||AWS Backup
Backup Audit Manager||AWS Backup
Backup gateway||AWS Backup
Logically air-gapped vault||AWS Backup
Recovery point||AWS Backup
Automated backup|Automatic backup
Manual snapshot
Shared volume|Shared storage
Block storage
Object storage
File storage
Network file system|NFS
Data lake
`;
