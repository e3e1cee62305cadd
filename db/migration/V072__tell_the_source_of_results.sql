-- Where an official result is told: an address, a paper, a letter.
alter table result add column source varchar(500) default '' not null;
