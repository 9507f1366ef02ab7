/** AI, migration, media, IoT, business applications and the rest. Format: see `../parse.ts`. */
export const others = (): string => `
@ai component service
SageMaker|SageMaker AI
Bedrock
Bedrock AgentCore
Rekognition
!Comprehend|-Amazon Comprehend
Comprehend Medical
!Transcribe|-Amazon Transcribe
Transcribe Medical
!Translate|-Amazon Translate
Polly
^Lex|-Amazon Lex
Textract
Kendra
!Personalize|-Amazon Personalize
!Forecast|-Amazon Forecast
Fraud Detector
Augmented AI|A2I
DeepRacer
DeepLens
DeepComposer
Lookout for Vision
Lookout for Equipment
Lookout for Metrics
Monitron
HealthLake
HealthImaging
HealthOmics
HealthScribe
Panorama|AWS Panorama
Deep Learning AMI|DLAMI
Deep Learning Containers
Amazon Nova
PartyRock
Amazon Machine Learning
@ai component resource
SageMaker endpoint|SageMaker inference endpoint|SageMaker
SageMaker notebook|SageMaker notebook instance|SageMaker
SageMaker Studio||SageMaker
SageMaker Studio Lab||SageMaker
SageMaker Ground Truth|!Ground Truth|SageMaker
SageMaker Canvas||SageMaker
SageMaker Autopilot||SageMaker
SageMaker JumpStart||SageMaker
SageMaker Feature Store|Feature Store|SageMaker
SageMaker Data Wrangler|Data Wrangler|SageMaker
SageMaker Clarify||SageMaker
SageMaker Pipelines||SageMaker
SageMaker Neo||SageMaker
SageMaker Model Monitor||SageMaker
SageMaker training job||SageMaker
Bedrock agent||Bedrock
Bedrock knowledge base||Bedrock
Bedrock guardrail||Bedrock
Lex bot|Lex chatbot|Lex
Rekognition Image||Rekognition
Rekognition Video||Rekognition
Kendra index||Kendra
Comprehend custom classifier||Comprehend
@migration component service
DMS|Database Migration Service
SCT|Schema Conversion Tool;AWS SCT
DataSync
Transfer Family|-Transfer;AWS Transfer;AWS Transfer for SFTP;Transfer for SFTP;AWS Transfer Family
Application Migration Service|^MGN;AWS MGN
Server Migration Service|AWS SMS
Application Discovery Service|^ADS;!Discovery Service
Migration Hub
Migration Hub Refactor Spaces
Migration Hub Orchestrator
Migration Evaluator|TSO Logic
Mainframe Modernization
AWS Transform
Data Transfer Terminal
AWS Import/Export
VM Import/Export|VM Import
Porting Assistant for .NET
Microservice Extractor
@migration component resource
DMS replication instance|Replication instance|DMS
DMS replication task|Replication task|DMS
DMS endpoint||DMS
DMS Fleet Advisor||DMS
DataSync agent||DataSync
DataSync task||DataSync
DataSync Discovery||DataSync
Application Discovery Agent|AWS Discovery Agent|Application Discovery Service
Agentless Discovery Connector|Agentless Collector|Application Discovery Service
AWS Replication Agent|Replication agent
Transfer Family server|Transfer Family endpoint|Transfer Family
Transfer Family workflow||Transfer Family
Change data capture|^CDC
@media component service
Elastic Transcoder|Transcoder
MediaConvert|Elemental MediaConvert
MediaLive|Elemental MediaLive
MediaPackage|Elemental MediaPackage
MediaStore|Elemental MediaStore
MediaTailor|Elemental MediaTailor
MediaConnect|Elemental MediaConnect
Elemental Live
Elemental Link
Elemental Server
Elemental Conductor
Elemental Delta
Interactive Video Service|^IVS
Nimble Studio
@iot component service
IoT Core|AWS IoT;AWS IoT Core;-IoT;-Internet of Things
Greengrass|IoT Greengrass
IoT Analytics
IoT Events
IoT SiteWise
IoT TwinMaker
IoT FleetWise
IoT Device Defender
IoT Device Management
IoT Things Graph
IoT 1-Click
IoT Button
IoT ExpressLink
IoT RoboRunner
FreeRTOS
@iot component resource
IoT rule|IoT Rules Engine;IoT topic rule|IoT Core
IoT device|IoT thing;Connected device|IoT Core
Device shadow|IoT device shadow;Thing shadow|IoT Core
IoT Device Gateway|Device gateway|IoT Core
IoT message broker||IoT Core
IoT policy||IoT Core
IoT certificate||IoT Core
IoT job||IoT Device Management
Greengrass component||Greengrass
Greengrass core device||Greengrass
Sensor|IoT sensor
MQTT
@business component service
SES|Simple Email Service
Pinpoint|Amazon Pinpoint
End User Messaging
Amazon Connect|-Connect
Chime|Amazon Chime
Chime SDK
WorkMail
WorkDocs
WorkSpaces|Workspace VDI;Amazon WorkSpaces
WorkSpaces Web|WorkSpaces Secure Browser
WorkSpaces Thin Client
WorkSpaces Core
AppStream 2.0|AppStream;WorkSpaces Applications
Alexa for Business
Honeycode
Wickr
!Supply Chain
WorkLink
Amazon Mechanical Turk|Mechanical Turk;MTurk
GameLift|GameLift Servers
GameLift Streams
GameSparks
Lumberyard
Open 3D Engine
Managed Blockchain
Braket
!Ground Station
RoboMaker
Sumerian
AWS Elemental
@business component resource
SES configuration set|Configuration set|SES
Contact Lens||Amazon Connect
Contact flow||Amazon Connect
WorkSpaces Application Manager||WorkSpaces
Pinpoint journey||Pinpoint
Pinpoint campaign||Pinpoint
`;
