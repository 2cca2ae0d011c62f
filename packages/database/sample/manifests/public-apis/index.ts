import apactaSiteWork from './apacta-site-work.ts';
import azureComputerVision from './azure-computer-vision.ts';
import bufferPublishing from './buffer-publishing.ts';
import clicksendSms from './clicksend-sms.ts';
import codatAccounting from './codat-accounting.ts';
import contractfitDocuments from './contractfit-documents.ts';
import data2crmSync from './data2crm-sync.ts';
import digitaloceanCompute from './digitalocean-compute.ts';
import docusignEsign from './docusign-esign.ts';
import elevenlabsSpeech from './elevenlabs-speech.ts';
import enodeCharging from './enode-charging.ts';
import fieldviewAgronomy from './fieldview-agronomy.ts';
import fraudlabsOrderScreening from './fraudlabs-order-screening.ts';
import gitlabDevops from './gitlab-devops.ts';
import graphhopperRouting from './graphhopper-routing.ts';
import hubspotWorkflowActions from './hubspot-workflow-actions.ts';
import impalaHotelBooking from './impala-hotel-booking.ts';
import influxdbTimeseries from './influxdb-timeseries.ts';
import klarnaPayments from './klarna-payments.ts';
import languagetoolProofreading from './languagetool-proofreading.ts';
import learnifierCourses from './learnifier-courses.ts';
import meilisearchSiteSearch from './meilisearch-site-search.ts';
import netboxInventory from './netbox-inventory.ts';
import notionKnowledge from './notion-knowledge.ts';
import onepasswordEvents from './onepassword-events.ts';
import openaiChat from './openai-chat.ts';
import pandorabotsChatbot from './pandorabots-chatbot.ts';
import pendoFeedback from './pendo-feedback.ts';
import postmarkEmail from './postmark-email.ts';
import qualtricsSurveys from './qualtrics-surveys.ts';
import revaiTranscription from './revai-transcription.ts';
import shipengineShipping from './shipengine-shipping.ts';
import smartmeMetering from './smartme-metering.ts';
import snykVulnerabilities from './snyk-vulnerabilities.ts';
import splunkOncall from './splunk-oncall.ts';
import storecoveEinvoicing from './storecove-einvoicing.ts';
import stripePayments from './stripe-payments.ts';
import traccarTracking from './traccar-tracking.ts';
import trelloTasks from './trello-tasks.ts';
import vectaraSearch from './vectara-search.ts';
import vimeoVideo from './vimeo-video.ts';
import visualcrossingWeather from './visualcrossing-weather.ts';
import xeroAccounting from './xero-accounting.ts';
import zoomMeetings from './zoom-meetings.ts';

/** Listings of the namespace `public-apis`. */
export const publicApis = [
  apactaSiteWork,
  azureComputerVision,
  bufferPublishing,
  clicksendSms,
  codatAccounting,
  contractfitDocuments,
  data2crmSync,
  digitaloceanCompute,
  docusignEsign,
  elevenlabsSpeech,
  enodeCharging,
  fieldviewAgronomy,
  fraudlabsOrderScreening,
  gitlabDevops,
  graphhopperRouting,
  hubspotWorkflowActions,
  impalaHotelBooking,
  influxdbTimeseries,
  klarnaPayments,
  languagetoolProofreading,
  learnifierCourses,
  meilisearchSiteSearch,
  netboxInventory,
  notionKnowledge,
  onepasswordEvents,
  openaiChat,
  pandorabotsChatbot,
  pendoFeedback,
  postmarkEmail,
  qualtricsSurveys,
  revaiTranscription,
  shipengineShipping,
  smartmeMetering,
  snykVulnerabilities,
  splunkOncall,
  storecoveEinvoicing,
  stripePayments,
  traccarTracking,
  trelloTasks,
  vectaraSearch,
  vimeoVideo,
  visualcrossingWeather,
  xeroAccounting,
  zoomMeetings,
];
