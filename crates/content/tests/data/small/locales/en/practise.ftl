### Small.
# review: author-written

medium-sms = Message
medium-situation = Case
