-- The last day on which a paper or page still proves an answer, where it has one.
alter table evidence add column valid_until date;
