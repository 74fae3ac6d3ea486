//! What was sent from one party to another.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write};
use crate::model::{self, PayloadContent};

impl<'a> Write<'a> for model::Communication<'a> {
    type Out = r4::Communication;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Communication> {
        let status = e.bound_extended("status", &self.status, codes::EVENT_STATUS);
        Some(resource!(
            e,
            self,
            Communication {
                identifier: e.list("identifier", &self.identifier),
                based_on: e.list("basedOn", &self.based_on),
                in_response_to: e.list("inResponseTo", &self.in_response_to),
                status: e.status("status", status, "unknown"),
                category: e.list("category", &self.category),
                subject: e.one("subject", self.subject.as_ref()),
                topic: e.one("topic", self.topic.as_ref()),
                about: e.list("about", &self.about),
                sent: e.date_time("sent", &self.sent),
                received: e.date_time("received", &self.received),
                recipient: e.list("recipient", &self.recipient),
                sender: e.one("sender", self.sender.as_ref()),
                reason_code: e.list("reasonCode", &self.reason_code),
                payload: e.list("payload", &self.payload),
            }
        ))
    }
}

impl<'a> Write<'a> for model::CommunicationPayload<'a> {
    type Out = r4::CommunicationPayload;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CommunicationPayload> {
        use r4::CommunicationPayloadContent as Out;
        let content = match self.content.as_ref()? {
            PayloadContent::String(v) => e.choice(v, |e, v| e.string("contentString", v), Out::String),
            PayloadContent::Attachment(v) => {
                e.one("contentAttachment", Some(&**v)).map(|v| Out::Attachment(v.into()))
            }
            PayloadContent::Reference(v) => {
                e.one("contentReference", Some(&**v)).map(|v| Out::Reference(v.into()))
            }
        }?;
        Some(r4::CommunicationPayload {
            extension: e.list("extension", &self.extension),
            content: Some(content),
            ..Default::default()
        })
    }
}
