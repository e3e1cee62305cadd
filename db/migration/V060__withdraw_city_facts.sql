-- Figures of a year that were recorded by mistake: kept, and counted no more.
alter table city_facts add column withdrawn boolean default false not null;
