//! What was talked about.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Axis, Chart, Dataset, GraphType};
use time::OffsetDateTime;

use super::theme::Theme;
use super::{Clicks, Frame, inset, page};
use crate::app::App;
use crate::app::command::Command;
use crate::app::history::{Entry, Past, Series, View};
use crate::app::list::{self, Scroll};
use crate::session::Seat;
use crate::text;
use crate::words;

/// Draws one view of the past.
pub fn draw(frame: &mut Frame<'_>, area: Rect, past: &Past, app: &App, theme: &Theme, clicks: &mut Clicks) {
    draw_tabs(frame, Rect { height: 1, ..area }, past, theme, clicks);
    let body = inset(Rect { y: area.y + 1, height: area.height - 1, ..area }, 2, 1);
    if past.length() == 0 {
        let lines = text::wrap(&words::nothing_in(past.view, past.is_searching()), usize::from(body.width));
        for (row, line) in body.rows().zip(lines) {
            frame.write(Line::styled(line, theme.muted), row);
        }
        return;
    }
    match past.view {
        // One point is no line yet.
        View::Scales if past.series[past.cursor.at].points.len() > 1 => {
            draw_scale(frame, body, &past.series[past.cursor.at], app, theme)
        }
        View::Scales | View::Table => draw_table(frame, body, &past.series[past.cursor.at], app, theme),
        _ => draw_entries(frame, body, past, theme, clicks),
    }
}

fn draw_tabs(frame: &mut Frame<'_>, area: Rect, past: &Past, theme: &Theme, clicks: &mut Clicks) {
    let width = usize::from(area.width);
    if let Some(find) = &past.find {
        let find = theme.signs.fit(&format!(" {} {}_", words::find(), find.text()), width);
        return frame.write(Line::styled(find, theme.title), area);
    }
    let tab = |view: View| {
        let style = if view == past.view { theme.accent } else { theme.muted };
        Span::styled(format!(" {} ", words::view(view)), style)
    };
    let tabs = Line::from(View::ALL.map(tab).to_vec());
    if tabs.width() > width {
        // Where not all fit, the one at hand stands alone.
        clicks.add(area, Command::NextView);
        return frame.write(Line::from(tab(past.view)), area);
    }
    let mut x = area.x;
    for (view, tab) in View::ALL.into_iter().zip(&tabs.spans) {
        let width = tab.width() as u16;
        clicks.add(Rect { x, width, ..area }, Command::Show(view));
        x += width;
    }
    frame.write(tabs, area);
}

/// One entry after the other, with its lines under it; the cursor's entry is in sight.
fn draw_entries(frame: &mut Frame<'_>, area: Rect, past: &Past, theme: &Theme, clicks: &mut Clicks) {
    let width = usize::from(area.width);
    let mut lines: Vec<(usize, Line<'_>)> = Vec::new();
    let mut top_of_cursor = 0;
    for (at, entry) in past.entries.iter().enumerate() {
        if at == past.cursor.at {
            top_of_cursor = lines.len();
        }
        lines.extend(entry_lines(entry, at == past.cursor.at, width, theme).into_iter().map(|line| (at, line)));
    }
    let rows = usize::from(area.height);
    let top = list::window(top_of_cursor, lines.len(), rows).start;
    for (row, (at, line)) in area.rows().zip(&lines[top..]) {
        frame.write(line, row);
        clicks.add(row, Command::Pick(*at));
    }
    page::more(frame, area, top > 0, top + rows < lines.len(), theme);
}

fn entry_lines<'a>(entry: &Entry, is_here: bool, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let cursor = if is_here { theme.signs.cursor } else { " " };
    let style = if is_here { theme.selected } else { theme.base };
    let date = entry.at.map(|at| words::short_day(at.date())).unwrap_or_default();
    let title = theme.signs.pad(&entry.title, width.saturating_sub(text::width(&date) + 4)) + " ";
    let week = entry.week.iter().map(|week| Line::styled(theme.signs.fit(week, width), theme.title));
    let mut lines: Vec<Line<'_>> = week.collect();
    lines.push(Line::from(vec![
        Span::styled(format!("{cursor} "), theme.accent),
        Span::styled(title, style),
        Span::styled(format!(" {date}"), theme.muted),
    ]));
    let wrapped = entry.lines.iter().flat_map(|line| text::wrap(line, width.saturating_sub(4)));
    lines.extend(wrapped.map(|line| Line::styled(format!("    {line}"), theme.muted)));
    lines.push(Line::default());
    lines
}

/// A scale over the weeks: one line a person, dates below.
fn draw_scale(frame: &mut Frame<'_>, area: Rect, series: &Series, app: &App, theme: &Theme) {
    let taken = heading(frame, area, series, theme);
    let area = Rect { y: area.y + taken, height: area.height.saturating_sub(taken), ..area };
    let (Some((first, _)), Some((last, _))) = (series.points.first(), series.points.last()) else { return };
    let days = |at: OffsetDateTime| (at - *first).as_seconds_f64() / 86_400.0;
    let line =
        |seat: usize| series.points.iter().map(|(at, both)| (days(*at), f64::from(both[seat]))).collect::<Vec<_>>();
    let lines = [line(0), line(1)];
    let styles = [(theme.signs.plot[0], theme.accent), (theme.signs.plot[1], theme.base)];
    let names = [Seat::One, Seat::Two].map(|seat| words::capital(&app.world.name(seat)));
    // The legend says it with the signs of the lines, for those who see no colour.
    let legend = format!("{} {}   {} {}", theme.signs.legend[0], names[0], theme.signs.legend[1], names[1]);
    frame.write(
        Line::styled(theme.signs.fit(&legend, usize::from(area.width)), theme.base),
        Rect { height: 1.min(area.height), ..area },
    );
    let area = Rect { y: area.y + 1.min(area.height), height: area.height.saturating_sub(1), ..area };
    let datasets = lines.iter().zip(styles).map(|(points, (marker, style))| {
        Dataset::default().marker(marker).graph_type(GraphType::Line).style(style).data(points)
    });
    let dates = vec![words::short_day(first.date()), words::short_day(last.date())];
    let x = Axis::default().bounds([0.0, days(*last).max(1.0)]).labels(dates).style(theme.muted);
    let y = Axis::default().bounds([0.0, 10.0]).labels(["0", "5", "10"]).style(theme.muted);
    frame.render_widget(Chart::new(datasets.collect()).x_axis(x).y_axis(y), area);
    theme.signs.spell_cells(frame.buffer_mut(), area);
}

/// The same numbers as a table, for those who cannot see a plot.
fn draw_table(frame: &mut Frame<'_>, area: Rect, series: &Series, app: &App, theme: &Theme) {
    let taken = heading(frame, area, series, theme);
    let area = Rect { y: area.y + taken, height: area.height.saturating_sub(taken), ..area };
    let names = [Seat::One, Seat::Two].map(|seat| theme.signs.pad(&words::capital(&app.world.name(seat)), 12));
    let mut lines =
        vec![Line::styled(format!("{}  {}  {}", theme.signs.pad("", 12), names[0], names[1]), theme.accent)];
    for (at, [one, two]) in series.points.iter().rev() {
        let date = theme.signs.pad(&words::short_day(at.date()), 12);
        lines.push(Line::styled(format!("{date}  {one:<12}  {two:<12}"), theme.base));
    }
    page::draw(frame, area, &lines, &Scroll::default(), theme);
}

fn heading(frame: &mut Frame<'_>, area: Rect, series: &Series, theme: &Theme) -> u16 {
    let width = usize::from(area.width);
    let mut lines: Vec<Line<'_>> =
        text::wrap(&series.text, width).into_iter().map(|line| Line::styled(line, theme.card)).collect();
    let ends: Vec<String> = ["0", "10"]
        .iter()
        .zip(&series.ends)
        .filter_map(|(number, end)| end.as_ref().map(|end| format!("{number} {end}")))
        .collect();
    lines.push(Line::styled(theme.signs.fit(&ends.join("    "), width), theme.muted));
    for (row, line) in area.rows().zip(&lines) {
        frame.write(line, row);
    }
    (lines.len() as u16 + 1).min(area.height)
}
