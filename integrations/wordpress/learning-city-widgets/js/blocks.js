/* The five blocks in the editor: their settings, a live preview by the real element, and what is saved. */
( function ( wp, site ) {
	const { getBlockType, registerBlockType } = wp.blocks;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { createElement: el, Fragment, useEffect, useMemo, useState } = wp.element;
	const { ComboboxControl, Notice, PanelBody, RangeControl, SandBox, SelectControl, TextControl, ToggleControl } =
		wp.components;
	const { __, sprintf } = wp.i18n;
	const DOMAIN = 'learning-city-widgets';

	/* Settings that several blocks have. Each is a function of the block's attributes that returns a control. */
	const text = ( name, label, help, type = 'text' ) => ( { attributes, set } ) =>
		el( TextControl, {
			key: name,
			label,
			help,
			type,
			value: attributes[ name ] || '',
			onChange: ( value ) => set( { [ name ]: value } ),
		} );
	const toggle = ( name, label, help ) => ( { attributes, set } ) =>
		el( ToggleControl, {
			key: name,
			label,
			help,
			checked: !! attributes[ name ],
			onChange: ( value ) => set( { [ name ]: value } ),
		} );
	const choice = ( name, label, options ) => ( { attributes, set } ) =>
		el( SelectControl, {
			key: name,
			label,
			value: attributes[ name ],
			options: options.map( ( [ value, title ] ) => ( { value, label: title } ) ),
			onChange: ( value ) => set( { [ name ]: value } ),
		} );
	const newsSource = ( context ) =>
		el(
			Fragment,
			{ key: 'source' },
			choice( 'source', __( 'Source', 'learning-city-widgets' ), [
				[ 'site', __( 'This site', 'learning-city-widgets' ) ],
				[ 'address', __( 'Another source', 'learning-city-widgets' ) ],
			] )( context ),
			context.attributes.source === 'address' &&
				text(
					'src',
					__( 'Address', 'learning-city-widgets' ),
					__(
						'A WordPress or Drupal site, a JSON Feed, RSS or Atom. Its host learns the IP address of each visitor.',
						'learning-city-widgets'
					),
					'url'
				)( context )
		);
	const documentSource = text(
		'src',
		__( 'Address of a document', 'learning-city-widgets' ),
		__( 'Empty: the document that comes with the plugin.', 'learning-city-widgets' ),
		'url'
	);
	const link = [
		text(
			'linkText',
			__( 'Text of the link', 'learning-city-widgets' ),
			__( 'Shown without JavaScript, and while the data load.', 'learning-city-widgets' )
		),
		text( 'link', __( 'Address of the link', 'learning-city-widgets' ), undefined, 'url' ),
	];

	const nameOf = ( kind, code ) => {
		try {
			return new Intl.DisplayNames( [ document.documentElement.lang ], { type: kind } ).of( code ) || code;
		} catch {
			return code;
		}
	};
	const language = choice( 'language', __( 'Language', 'learning-city-widgets' ), [
		[ '', __( 'Language of the page', 'learning-city-widgets' ) ],
		...site.languages.map( ( code ) => [ code, nameOf( 'language', code ) ] ),
	] );

	/* The shipped register is read once, when a block first needs it. */
	let register;
	const useRegister = () => {
		const [ members, setMembers ] = useState( [] );
		useEffect( () => {
			let isCurrent = true;
			register ??= fetch( site.register ).then( ( response ) => response.json() );
			register.then(
				( read ) => isCurrent && setMembers( read.members ),
				() => ( register = undefined )
			);
			return () => ( isCurrent = false );
		}, [] );
		return members;
	};
	function City( { attributes, set } ) {
		const members = useRegister();
		const options = useMemo( () => {
			const names = members.map( ( { city, country, since, seen } ) => ( {
				value: `${ city }|${ country }`,
				label: [ city, nameOf( 'region', country ), since || seen ].filter( Boolean ).join( ', ' ),
			} ) );
			return names.sort( ( one, other ) => one.label.localeCompare( other.label, document.documentElement.lang ) );
		}, [ members ] );
		const { city, country } = attributes;
		const found = options.find( ( { value } ) => value === `${ city }|${ country || '' }` );
		const other = options.find( ( { value } ) => ! country && value.startsWith( `${ city }|` ) );
		return el(
			Fragment,
			null,
			el( ComboboxControl, {
				label: __( 'City', 'learning-city-widgets' ),
				help: __( 'A city that is not listed may be a member all the same.', 'learning-city-widgets' ),
				value: ( found || other || {} ).value || null,
				options,
				onChange: ( value ) => {
					const [ name, code ] = ( value || '|' ).split( '|' );
					set( 'country' in attributes ? { city: name, country: code } : { city: name } );
				},
			} )
		);
	}
	const city = ( context ) => el( City, { key: 'city', ...context } );

	const ELEMENTS = {
		'news-list': {
			controls: [
				newsSource,
				( { attributes, set } ) =>
					el( RangeControl, {
						key: 'limit',
						label: __( 'Number of articles', 'learning-city-widgets' ),
						min: 1,
						max: 30,
						value: attributes.limit,
						onChange: ( limit ) => set( { limit } ),
					} ),
				text( 'tag', __( 'Topic', 'learning-city-widgets' ), __( 'Name of a category or tag.', 'learning-city-widgets' ) ),
				choice( 'layout', __( 'Layout', 'learning-city-widgets' ), [
					[ 'grid', __( 'Columns', 'learning-city-widgets' ) ],
					[ 'list', __( 'One below the other', 'learning-city-widgets' ) ],
				] ),
				toggle( 'more', __( 'Button “Show more”', 'learning-city-widgets' ) ),
			],
			defaultText: () => __( 'All news', 'learning-city-widgets' ),
		},
		'news-card': {
			controls: [
				newsSource,
				text(
					'item',
					__( 'Article', 'learning-city-widgets' ),
					__( 'Its address, its id, or its position such as #2. Empty: the newest.', 'learning-city-widgets' )
				),
				toggle( 'withoutSummary', __( 'Without summary', 'learning-city-widgets' ) ),
			],
			defaultText: () => __( 'All news', 'learning-city-widgets' ),
		},
		'learning-city-badge': {
			controls: [
				city,
				choice( 'variant', __( 'Form', 'learning-city-widgets' ), [
					[ 'card', __( 'Card', 'learning-city-widgets' ) ],
					[ 'seal', __( 'Seal', 'learning-city-widgets' ) ],
					[ 'inline', __( 'Line of text', 'learning-city-widgets' ) ],
				] ),
			],
			defaultText: ( attributes ) => attributes.city || __( 'UNESCO learning cities', 'learning-city-widgets' ),
		},
		'network-map': {
			controls: [
				documentSource,
				city,
				text(
					'country',
					__( 'Country', 'learning-city-widgets' ),
					__( 'Its two letters, such as LV. The map then shows this country and its neighbours.', 'learning-city-widgets' )
				),
				choice( 'region', __( 'Part of the world', 'learning-city-widgets' ), [
					[ '', __( 'The country, or the world', 'learning-city-widgets' ) ],
					[ 'world', __( 'World', 'learning-city-widgets' ) ],
					[ 'africa', __( 'Africa', 'learning-city-widgets' ) ],
					[ 'arab-states', __( 'Arab States', 'learning-city-widgets' ) ],
					[ 'asia-pacific', __( 'Asia and the Pacific', 'learning-city-widgets' ) ],
					[ 'europe', __( 'Europe', 'learning-city-widgets' ) ],
					[ 'latin-america', __( 'Latin America and the Caribbean', 'learning-city-widgets' ) ],
					[ 'north-america', __( 'North America', 'learning-city-widgets' ) ],
				] ),
			],
			defaultText: () => __( 'UNESCO learning cities', 'learning-city-widgets' ),
		},
		'network-stats': {
			controls: [
				documentSource,
				text(
					'figures',
					__( 'Figures', 'learning-city-widgets' ),
					__( 'Their ids, separated by spaces. Empty: all.', 'learning-city-widgets' )
				),
				( { attributes, set } ) =>
					el( ToggleControl, {
						key: 'chart',
						label: __( 'Chart', 'learning-city-widgets' ),
						checked: attributes.chart === 'growth',
						onChange: ( isOn ) => set( { chart: isOn ? 'growth' : 'none' } ),
					} ),
				city,
				text(
					'select',
					__( 'Selection', 'learning-city-widgets' ),
					__( 'For statistics in JSON-stat, such as geo:LV;unit:NR.', 'learning-city-widgets' )
				),
				toggle( 'withoutTable', __( 'Without table', 'learning-city-widgets' ) ),
			],
			defaultText: () => __( 'UNESCO learning cities', 'learning-city-widgets' ),
		},
	};

	/* Attributes of the placeholder, as includes/placeholder.php writes them. */
	const NOT_DATA = [ 'source', 'link', 'linkText', 'language', 'align', 'className', 'anchor', 'lock', 'metadata', 'style' ];
	const USUAL = { layout: 'grid', variant: 'card', chart: 'none' };
	function dataOf( attributes ) {
		const data = {};
		for ( const [ name, value ] of Object.entries( attributes ) ) {
			if ( NOT_DATA.includes( name ) || USUAL[ name ] === value || value === '' || value === false || value === undefined ) {
				continue;
			}
			data[ `data-${ name.replace( /[A-Z]/g, ( letter ) => `-${ letter.toLowerCase() }` ) }` ] =
				value === true ? '' : String( value );
		}
		if ( attributes.source === 'site' ) {
			delete data[ 'data-src' ];
		}
		if ( attributes.language ) {
			data.lang = attributes.language;
		}
		return data;
	}

	/* For users without `unfiltered_html`, WordPress stores `&` in the attributes of a block as `&amp;`. */
	const SIGNS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#039;': "'" };
	const decode = ( attributes ) =>
		Object.fromEntries(
			Object.entries( attributes ).map( ( [ name, value ] ) => [
				name,
				typeof value === 'string' ? value.replace( /&(?:amp|lt|gt|quot|#039);/g, ( sign ) => SIGNS[ sign ] ) : value,
			] )
		);

	const escape = ( value ) =>
		value.replace( /[&<>"]/g, ( sign ) => ( { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } )[ sign ] );
	const markup = ( attributes ) =>
		Object.entries( attributes )
			.map( ( [ name, value ] ) => ` ${ name }="${ escape( String( value ) ) }"` )
			.join( '' );

	/* A separate page in a frame, so that neither the editor's styles nor ours reach each other. */
	function previewOf( element, attributes ) {
		const data = dataOf( attributes );
		if ( attributes.source === 'site' ) {
			data[ 'data-src' ] = site.news;
		}
		const accent = site.accent ? `--civic-accent:${ site.accent };` : '';
		/* The font and the colour that the theme gives to the text of the page. */
		const page = getComputedStyle( document.querySelector( '.editor-styles-wrapper' ) || document.body );
		const style = `<style>:root{${ accent }font-family:${ page.fontFamily };color:${ page.color }}</style>`;
		/* The frame measures its height again on this event. It does not notice what happens inside the elements. */
		const resize = 'new ResizeObserver(() => dispatchEvent(new Event("resize"))).observe(document.body)';
		return `${ style }<script>${ resize }</script><script${ markup( site.script ) }></script><div lang="${ escape(
			attributes.language || site.language
		) }"><div data-widget="${ element }"${ markup( data ) }>${ escape(
			attributes.linkText || ELEMENTS[ element ].defaultText( attributes )
		) }</div></div>`;
	}

	function edit( element, { attributes, setAttributes } ) {
		const context = { attributes, set: setAttributes };
		const html = previewOf( element, attributes );
		/* Typing an address should not request each part of it. */
		const [ shown, setShown ] = useState( html );
		useEffect( () => {
			const timer = setTimeout( () => setShown( html ), 600 );
			return () => clearTimeout( timer );
		}, [ html ] );
		const needsCity = element === 'learning-city-badge' && ! attributes.city;
		const needsAddress = attributes.source === 'address' && ! attributes.src;
		return el(
			'div',
			useBlockProps(),
			el(
				InspectorControls,
				null,
				el(
					PanelBody,
					{ title: __( 'Settings', 'learning-city-widgets' ) },
					ELEMENTS[ element ].controls.map( ( control ) => control( context ) ),
					language( context )
				),
				el(
					PanelBody,
					{ title: __( 'Without JavaScript', 'learning-city-widgets' ), initialOpen: false },
					link.map( ( control ) => control( context ) )
				)
			),
			needsCity || needsAddress
				? el(
						Notice,
						{ status: 'info', isDismissible: false },
						needsCity
							? __( 'Choose a city in the settings of the block.', 'learning-city-widgets' )
							: __( 'Write the address of a source in the settings of the block.', 'learning-city-widgets' )
				  )
				: el(
						'div',
						/* Without it, the frame is on a line of text and leaves a gap below. */
						{ style: { lineHeight: 0 } },
						el( SandBox, {
							key: shown,
							html: shown,
							type: 'learning-city-widgets-preview',
							/* translators: %s: title of a block, such as News list */
							title: sprintf( __( 'Preview: %s', 'learning-city-widgets' ), getBlockType( `${ DOMAIN }/${ element }` ).title ),
						} )
				  )
		);
	}

	/* The address of the link if the editor gave none: the source's own site, this site, or the network. */
	function hrefOf( element, { source, src } ) {
		if ( ! element.startsWith( 'news-' ) ) {
			return 'https://www.uil.unesco.org/';
		}
		const [ origin ] = ( source === 'address' && src.match( /^https?:\/\/[^/?#]+/i ) ) || [ '' ];
		return `${ origin }/`;
	}

	/* Content that stays readable when the plugin is switched off. The server renders the block itself. */
	function save( element, attributes ) {
		const href = attributes.link || hrefOf( element, attributes );
		return el(
			'div',
			useBlockProps.save( { 'data-widget': element, ...dataOf( attributes ) } ),
			el( 'a', { href }, attributes.linkText || ELEMENTS[ element ].defaultText( attributes ) )
		);
	}

	for ( const element of Object.keys( ELEMENTS ) ) {
		registerBlockType( `${ DOMAIN }/${ element }`, {
			edit: ( props ) => edit( element, { ...props, attributes: decode( props.attributes ) } ),
			save: ( { attributes } ) => save( element, decode( attributes ) ),
		} );
	}
} )( window.wp, window.learningCityWidgets );
