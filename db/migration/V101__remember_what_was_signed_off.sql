-- The versions of all answers as they were signed off; blank where that was never noted.
alter table sign_off add column signed_answers varchar default '' not null;
