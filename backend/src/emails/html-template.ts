/** The colours of the shop's light palette, without variables: mail readers know none. */
const ink = "#1F1B16"
const muted = "#5C544A"
const line = "#DDD3C4"
const paper = "#FBF7F0"
const action = "#A8321C"
const serif = "Georgia,'Times New Roman',serif"
const sans = "-apple-system,BlinkMacSystemFont,'Segoe UI',Helvetica,Arial,sans-serif"
const wide = `role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"`
const text = `margin:0;font-family:${sans};font-size:17px;line-height:26px;color:${ink};`
const small = `font-family:${sans};font-size:15px;line-height:23px;`
const figure = `padding:8px 0;${small}color:${ink};vertical-align:top;`
const money = `${figure}text-align:right;white-space:nowrap;padding-left:16px;font-variant-numeric:tabular-nums;`

/** The frame of every mail: tables and inline styles, since that is what mail readers agree on. */
export const EMAIL_LAYOUT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>{{subject}}</title>
</head>
<body style="margin:0;padding:0;background-color:${paper};">
<div style="display:none;max-height:0;overflow:hidden;">{{preview}}</div>
<table ${wide} style="background-color:${paper};"><tr><td align="center" style="padding:24px 12px;">
<table ${wide} style="max-width:600px;">
<tr><td style="padding:0 8px 12px;font-family:${serif};font-size:18px;color:${ink};">SF-CESS deck shop</td></tr>
<tr><td style="font-size:0;line-height:0;"><table ${wide}><tr>
<td height="6" style="background-color:#6B2A5B;" width="34%"></td>
<td height="6" style="background-color:#0F5C63;" width="33%"></td>
<td height="6" style="background-color:#E2A93B;" width="33%"></td>
</tr></table></td></tr>
<tr><td style="background-color:#FFFFFF;border:1px solid ${line};border-top:0;padding:28px 24px 12px;">
<h1 style="margin:0 0 18px;font-family:${serif};font-weight:normal;font-size:28px;line-height:34px;color:${ink};">{{heading}}</h1>
{{#each blocks}}<div style="padding-bottom:20px;">{{> (lookup . "kind")}}</div>
{{/each}}</td></tr>
<tr><td style="padding:16px 8px;">{{#each footer}}<p style="margin:0 0 4px;font-family:${sans};font-size:14px;line-height:21px;color:${muted};">{{this}}</p>{{/each}}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`

/** One partial for each kind of block. */
export const EMAIL_PARTIALS = {
  paragraph: `<p style="${text}">{{text}}</p>`,
  note: `<p style="margin:0;${small}color:${muted};overflow-wrap:anywhere;">{{text}}</p>`,
  link: `<p style="margin:0;${small}color:${ink};">{{text}} <a href="{{url}}" style="color:${action};">{{label}}</a></p>`,
  action: `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="background-color:${action};border-radius:6px;"><a href="{{url}}" style="display:inline-block;padding:12px 22px;font-family:${sans};font-size:17px;line-height:22px;color:#FFFFFF;text-decoration:none;">{{label}}</a></td>
</tr></table>`,
  facts: `<table ${wide} style="border-top:1px solid ${line};">{{#each facts}}<tr>
<td width="30%" style="padding:8px 12px 0 0;${small}color:${muted};vertical-align:top;">{{label}}</td>
<td style="padding:8px 0 0;${small}color:${ink};vertical-align:top;overflow-wrap:anywhere;">{{#each lines}}{{#unless @first}}<br>{{/unless}}{{this}}{{/each}}</td>
</tr>{{/each}}</table>`,
  figures: `<table width="100%" cellpadding="0" cellspacing="0" border="0">{{#each lines}}<tr>
<td style="${figure}">{{title}}<br><span style="color:${muted};">{{detail}}</span></td><td style="${money}">{{amount}}</td>
</tr>{{/each}}{{#each sums}}<tr>
<td style="${figure}{{#if @first}}border-top:1px solid ${line};{{/if}}{{#if strong}}font-weight:bold;{{/if}}">{{label}}</td>
<td style="${money}{{#if @first}}border-top:1px solid ${line};{{/if}}{{#if strong}}font-weight:bold;{{/if}}">{{amount}}</td>
</tr>{{/each}}</table>`,
  schools: `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-top:1px solid ${line};">{{#each rows}}<tr>
<td style="padding:8px 0;${small}color:${ink};border-bottom:1px solid ${line};overflow-wrap:anywhere;"><strong>{{school}}</strong><br><span style="color:${muted};">{{detail}}</span>{{#each tracking}}<br>Tracking number {{#if url}}<a href="{{url}}" style="color:${action};">{{number}}</a>{{else}}{{number}}{{/if}}{{/each}}</td>
</tr>{{/each}}{{#if more}}<tr><td style="padding:8px 0;${small}color:${muted};">{{more}}</td></tr>{{/if}}</table>`,
  parcel: `<table ${wide} style="background-color:${paper};border:1px solid ${line};"><tr><td style="padding:14px 16px;${small}color:${ink};">
{{#each items}}<div>{{this}}</div>{{/each}}
{{#each tracking}}<div style="padding-top:8px;overflow-wrap:anywhere;"><span style="color:${muted};">Tracking number</span> {{#if url}}<a href="{{url}}" style="color:${action};">{{number}}</a>{{else}}{{number}}{{/if}}</div>{{/each}}
</td></tr></table>`,
}
